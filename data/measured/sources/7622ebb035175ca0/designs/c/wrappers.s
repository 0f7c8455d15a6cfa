/*
 * Made from calls.awk and the syscall table by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
	.text
	.p2align 4
	.globl	__x64_sys_read
	.type	__x64_sys_read, @function
__x64_sys_read:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_read
	.size	__x64_sys_read, .-__x64_sys_read
	.p2align 4
	.globl	__x64_sys_write
	.type	__x64_sys_write, @function
__x64_sys_write:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_write
	.size	__x64_sys_write, .-__x64_sys_write
	.p2align 4
	.globl	__x64_sys_open
	.type	__x64_sys_open, @function
__x64_sys_open:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_open
	.size	__x64_sys_open, .-__x64_sys_open
	.p2align 4
	.globl	__x64_sys_close
	.type	__x64_sys_close, @function
__x64_sys_close:
	movq	112(%rdi), %rdi
	jmp	sys_close
	.size	__x64_sys_close, .-__x64_sys_close
	.p2align 4
	.globl	__x64_sys_newstat
	.type	__x64_sys_newstat, @function
__x64_sys_newstat:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_newstat
	.size	__x64_sys_newstat, .-__x64_sys_newstat
	.p2align 4
	.globl	__x64_sys_newfstat
	.type	__x64_sys_newfstat, @function
__x64_sys_newfstat:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_newfstat
	.size	__x64_sys_newfstat, .-__x64_sys_newfstat
	.p2align 4
	.globl	__x64_sys_newlstat
	.type	__x64_sys_newlstat, @function
__x64_sys_newlstat:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_newlstat
	.size	__x64_sys_newlstat, .-__x64_sys_newlstat
	.p2align 4
	.globl	__x64_sys_poll
	.type	__x64_sys_poll, @function
__x64_sys_poll:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_poll
	.size	__x64_sys_poll, .-__x64_sys_poll
	.p2align 4
	.globl	__x64_sys_lseek
	.type	__x64_sys_lseek, @function
__x64_sys_lseek:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_lseek
	.size	__x64_sys_lseek, .-__x64_sys_lseek
	.p2align 4
	.globl	__x64_sys_mmap
	.type	__x64_sys_mmap, @function
__x64_sys_mmap:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mmap
	.size	__x64_sys_mmap, .-__x64_sys_mmap
	.p2align 4
	.globl	__x64_sys_mprotect
	.type	__x64_sys_mprotect, @function
__x64_sys_mprotect:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mprotect
	.size	__x64_sys_mprotect, .-__x64_sys_mprotect
	.p2align 4
	.globl	__x64_sys_munmap
	.type	__x64_sys_munmap, @function
__x64_sys_munmap:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_munmap
	.size	__x64_sys_munmap, .-__x64_sys_munmap
	.p2align 4
	.globl	__x64_sys_brk
	.type	__x64_sys_brk, @function
__x64_sys_brk:
	movq	112(%rdi), %rdi
	jmp	sys_brk
	.size	__x64_sys_brk, .-__x64_sys_brk
	.p2align 4
	.globl	__x64_sys_rt_sigaction
	.type	__x64_sys_rt_sigaction, @function
__x64_sys_rt_sigaction:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigaction
	.size	__x64_sys_rt_sigaction, .-__x64_sys_rt_sigaction
	.p2align 4
	.globl	__x64_sys_rt_sigprocmask
	.type	__x64_sys_rt_sigprocmask, @function
__x64_sys_rt_sigprocmask:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigprocmask
	.size	__x64_sys_rt_sigprocmask, .-__x64_sys_rt_sigprocmask
	.p2align 4
	.globl	__x64_sys_ioctl
	.type	__x64_sys_ioctl, @function
__x64_sys_ioctl:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ioctl
	.size	__x64_sys_ioctl, .-__x64_sys_ioctl
	.p2align 4
	.globl	__x64_sys_pread64
	.type	__x64_sys_pread64, @function
__x64_sys_pread64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_pread64
	.size	__x64_sys_pread64, .-__x64_sys_pread64
	.p2align 4
	.globl	__x64_sys_pwrite64
	.type	__x64_sys_pwrite64, @function
__x64_sys_pwrite64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_pwrite64
	.size	__x64_sys_pwrite64, .-__x64_sys_pwrite64
	.p2align 4
	.globl	__x64_sys_readv
	.type	__x64_sys_readv, @function
__x64_sys_readv:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_readv
	.size	__x64_sys_readv, .-__x64_sys_readv
	.p2align 4
	.globl	__x64_sys_writev
	.type	__x64_sys_writev, @function
__x64_sys_writev:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_writev
	.size	__x64_sys_writev, .-__x64_sys_writev
	.p2align 4
	.globl	__x64_sys_access
	.type	__x64_sys_access, @function
__x64_sys_access:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_access
	.size	__x64_sys_access, .-__x64_sys_access
	.p2align 4
	.globl	__x64_sys_pipe
	.type	__x64_sys_pipe, @function
__x64_sys_pipe:
	movq	112(%rdi), %rdi
	jmp	sys_pipe
	.size	__x64_sys_pipe, .-__x64_sys_pipe
	.p2align 4
	.globl	__x64_sys_select
	.type	__x64_sys_select, @function
__x64_sys_select:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_select
	.size	__x64_sys_select, .-__x64_sys_select
	.p2align 4
	.globl	__x64_sys_mremap
	.type	__x64_sys_mremap, @function
__x64_sys_mremap:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mremap
	.size	__x64_sys_mremap, .-__x64_sys_mremap
	.p2align 4
	.globl	__x64_sys_msync
	.type	__x64_sys_msync, @function
__x64_sys_msync:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_msync
	.size	__x64_sys_msync, .-__x64_sys_msync
	.p2align 4
	.globl	__x64_sys_mincore
	.type	__x64_sys_mincore, @function
__x64_sys_mincore:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mincore
	.size	__x64_sys_mincore, .-__x64_sys_mincore
	.p2align 4
	.globl	__x64_sys_madvise
	.type	__x64_sys_madvise, @function
__x64_sys_madvise:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_madvise
	.size	__x64_sys_madvise, .-__x64_sys_madvise
	.p2align 4
	.globl	__x64_sys_shmget
	.type	__x64_sys_shmget, @function
__x64_sys_shmget:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_shmget
	.size	__x64_sys_shmget, .-__x64_sys_shmget
	.p2align 4
	.globl	__x64_sys_shmat
	.type	__x64_sys_shmat, @function
__x64_sys_shmat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_shmat
	.size	__x64_sys_shmat, .-__x64_sys_shmat
	.p2align 4
	.globl	__x64_sys_shmctl
	.type	__x64_sys_shmctl, @function
__x64_sys_shmctl:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_shmctl
	.size	__x64_sys_shmctl, .-__x64_sys_shmctl
	.p2align 4
	.globl	__x64_sys_dup
	.type	__x64_sys_dup, @function
__x64_sys_dup:
	movq	112(%rdi), %rdi
	jmp	sys_dup
	.size	__x64_sys_dup, .-__x64_sys_dup
	.p2align 4
	.globl	__x64_sys_dup2
	.type	__x64_sys_dup2, @function
__x64_sys_dup2:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_dup2
	.size	__x64_sys_dup2, .-__x64_sys_dup2
	.p2align 4
	.globl	__x64_sys_nanosleep
	.type	__x64_sys_nanosleep, @function
__x64_sys_nanosleep:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_nanosleep
	.size	__x64_sys_nanosleep, .-__x64_sys_nanosleep
	.p2align 4
	.globl	__x64_sys_getitimer
	.type	__x64_sys_getitimer, @function
__x64_sys_getitimer:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getitimer
	.size	__x64_sys_getitimer, .-__x64_sys_getitimer
	.p2align 4
	.globl	__x64_sys_alarm
	.type	__x64_sys_alarm, @function
__x64_sys_alarm:
	movq	112(%rdi), %rdi
	jmp	sys_alarm
	.size	__x64_sys_alarm, .-__x64_sys_alarm
	.p2align 4
	.globl	__x64_sys_setitimer
	.type	__x64_sys_setitimer, @function
__x64_sys_setitimer:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setitimer
	.size	__x64_sys_setitimer, .-__x64_sys_setitimer
	.p2align 4
	.globl	__x64_sys_sendfile64
	.type	__x64_sys_sendfile64, @function
__x64_sys_sendfile64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sendfile64
	.size	__x64_sys_sendfile64, .-__x64_sys_sendfile64
	.p2align 4
	.globl	__x64_sys_socket
	.type	__x64_sys_socket, @function
__x64_sys_socket:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_socket
	.size	__x64_sys_socket, .-__x64_sys_socket
	.p2align 4
	.globl	__x64_sys_connect
	.type	__x64_sys_connect, @function
__x64_sys_connect:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_connect
	.size	__x64_sys_connect, .-__x64_sys_connect
	.p2align 4
	.globl	__x64_sys_accept
	.type	__x64_sys_accept, @function
__x64_sys_accept:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_accept
	.size	__x64_sys_accept, .-__x64_sys_accept
	.p2align 4
	.globl	__x64_sys_sendto
	.type	__x64_sys_sendto, @function
__x64_sys_sendto:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_sendto
	.size	__x64_sys_sendto, .-__x64_sys_sendto
	.p2align 4
	.globl	__x64_sys_recvfrom
	.type	__x64_sys_recvfrom, @function
__x64_sys_recvfrom:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_recvfrom
	.size	__x64_sys_recvfrom, .-__x64_sys_recvfrom
	.p2align 4
	.globl	__x64_sys_sendmsg
	.type	__x64_sys_sendmsg, @function
__x64_sys_sendmsg:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sendmsg
	.size	__x64_sys_sendmsg, .-__x64_sys_sendmsg
	.p2align 4
	.globl	__x64_sys_recvmsg
	.type	__x64_sys_recvmsg, @function
__x64_sys_recvmsg:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_recvmsg
	.size	__x64_sys_recvmsg, .-__x64_sys_recvmsg
	.p2align 4
	.globl	__x64_sys_shutdown
	.type	__x64_sys_shutdown, @function
__x64_sys_shutdown:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_shutdown
	.size	__x64_sys_shutdown, .-__x64_sys_shutdown
	.p2align 4
	.globl	__x64_sys_bind
	.type	__x64_sys_bind, @function
__x64_sys_bind:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_bind
	.size	__x64_sys_bind, .-__x64_sys_bind
	.p2align 4
	.globl	__x64_sys_listen
	.type	__x64_sys_listen, @function
__x64_sys_listen:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_listen
	.size	__x64_sys_listen, .-__x64_sys_listen
	.p2align 4
	.globl	__x64_sys_getsockname
	.type	__x64_sys_getsockname, @function
__x64_sys_getsockname:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getsockname
	.size	__x64_sys_getsockname, .-__x64_sys_getsockname
	.p2align 4
	.globl	__x64_sys_getpeername
	.type	__x64_sys_getpeername, @function
__x64_sys_getpeername:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getpeername
	.size	__x64_sys_getpeername, .-__x64_sys_getpeername
	.p2align 4
	.globl	__x64_sys_socketpair
	.type	__x64_sys_socketpair, @function
__x64_sys_socketpair:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_socketpair
	.size	__x64_sys_socketpair, .-__x64_sys_socketpair
	.p2align 4
	.globl	__x64_sys_setsockopt
	.type	__x64_sys_setsockopt, @function
__x64_sys_setsockopt:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_setsockopt
	.size	__x64_sys_setsockopt, .-__x64_sys_setsockopt
	.p2align 4
	.globl	__x64_sys_getsockopt
	.type	__x64_sys_getsockopt, @function
__x64_sys_getsockopt:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_getsockopt
	.size	__x64_sys_getsockopt, .-__x64_sys_getsockopt
	.p2align 4
	.globl	__x64_sys_clone
	.type	__x64_sys_clone, @function
__x64_sys_clone:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_clone
	.size	__x64_sys_clone, .-__x64_sys_clone
	.p2align 4
	.globl	__x64_sys_execve
	.type	__x64_sys_execve, @function
__x64_sys_execve:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_execve
	.size	__x64_sys_execve, .-__x64_sys_execve
	.p2align 4
	.globl	__x64_sys_exit
	.type	__x64_sys_exit, @function
__x64_sys_exit:
	movq	112(%rdi), %rdi
	jmp	sys_exit
	.size	__x64_sys_exit, .-__x64_sys_exit
	.p2align 4
	.globl	__x64_sys_wait4
	.type	__x64_sys_wait4, @function
__x64_sys_wait4:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_wait4
	.size	__x64_sys_wait4, .-__x64_sys_wait4
	.p2align 4
	.globl	__x64_sys_kill
	.type	__x64_sys_kill, @function
__x64_sys_kill:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_kill
	.size	__x64_sys_kill, .-__x64_sys_kill
	.p2align 4
	.globl	__x64_sys_newuname
	.type	__x64_sys_newuname, @function
__x64_sys_newuname:
	movq	112(%rdi), %rdi
	jmp	sys_newuname
	.size	__x64_sys_newuname, .-__x64_sys_newuname
	.p2align 4
	.globl	__x64_sys_semget
	.type	__x64_sys_semget, @function
__x64_sys_semget:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_semget
	.size	__x64_sys_semget, .-__x64_sys_semget
	.p2align 4
	.globl	__x64_sys_semop
	.type	__x64_sys_semop, @function
__x64_sys_semop:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_semop
	.size	__x64_sys_semop, .-__x64_sys_semop
	.p2align 4
	.globl	__x64_sys_semctl
	.type	__x64_sys_semctl, @function
__x64_sys_semctl:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_semctl
	.size	__x64_sys_semctl, .-__x64_sys_semctl
	.p2align 4
	.globl	__x64_sys_shmdt
	.type	__x64_sys_shmdt, @function
__x64_sys_shmdt:
	movq	112(%rdi), %rdi
	jmp	sys_shmdt
	.size	__x64_sys_shmdt, .-__x64_sys_shmdt
	.p2align 4
	.globl	__x64_sys_msgget
	.type	__x64_sys_msgget, @function
__x64_sys_msgget:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_msgget
	.size	__x64_sys_msgget, .-__x64_sys_msgget
	.p2align 4
	.globl	__x64_sys_msgsnd
	.type	__x64_sys_msgsnd, @function
__x64_sys_msgsnd:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_msgsnd
	.size	__x64_sys_msgsnd, .-__x64_sys_msgsnd
	.p2align 4
	.globl	__x64_sys_msgrcv
	.type	__x64_sys_msgrcv, @function
__x64_sys_msgrcv:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_msgrcv
	.size	__x64_sys_msgrcv, .-__x64_sys_msgrcv
	.p2align 4
	.globl	__x64_sys_msgctl
	.type	__x64_sys_msgctl, @function
__x64_sys_msgctl:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_msgctl
	.size	__x64_sys_msgctl, .-__x64_sys_msgctl
	.p2align 4
	.globl	__x64_sys_fcntl
	.type	__x64_sys_fcntl, @function
__x64_sys_fcntl:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fcntl
	.size	__x64_sys_fcntl, .-__x64_sys_fcntl
	.p2align 4
	.globl	__x64_sys_flock
	.type	__x64_sys_flock, @function
__x64_sys_flock:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_flock
	.size	__x64_sys_flock, .-__x64_sys_flock
	.p2align 4
	.globl	__x64_sys_fsync
	.type	__x64_sys_fsync, @function
__x64_sys_fsync:
	movq	112(%rdi), %rdi
	jmp	sys_fsync
	.size	__x64_sys_fsync, .-__x64_sys_fsync
	.p2align 4
	.globl	__x64_sys_fdatasync
	.type	__x64_sys_fdatasync, @function
__x64_sys_fdatasync:
	movq	112(%rdi), %rdi
	jmp	sys_fdatasync
	.size	__x64_sys_fdatasync, .-__x64_sys_fdatasync
	.p2align 4
	.globl	__x64_sys_truncate
	.type	__x64_sys_truncate, @function
__x64_sys_truncate:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_truncate
	.size	__x64_sys_truncate, .-__x64_sys_truncate
	.p2align 4
	.globl	__x64_sys_ftruncate
	.type	__x64_sys_ftruncate, @function
__x64_sys_ftruncate:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ftruncate
	.size	__x64_sys_ftruncate, .-__x64_sys_ftruncate
	.p2align 4
	.globl	__x64_sys_getdents
	.type	__x64_sys_getdents, @function
__x64_sys_getdents:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getdents
	.size	__x64_sys_getdents, .-__x64_sys_getdents
	.p2align 4
	.globl	__x64_sys_getcwd
	.type	__x64_sys_getcwd, @function
__x64_sys_getcwd:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getcwd
	.size	__x64_sys_getcwd, .-__x64_sys_getcwd
	.p2align 4
	.globl	__x64_sys_chdir
	.type	__x64_sys_chdir, @function
__x64_sys_chdir:
	movq	112(%rdi), %rdi
	jmp	sys_chdir
	.size	__x64_sys_chdir, .-__x64_sys_chdir
	.p2align 4
	.globl	__x64_sys_fchdir
	.type	__x64_sys_fchdir, @function
__x64_sys_fchdir:
	movq	112(%rdi), %rdi
	jmp	sys_fchdir
	.size	__x64_sys_fchdir, .-__x64_sys_fchdir
	.p2align 4
	.globl	__x64_sys_rename
	.type	__x64_sys_rename, @function
__x64_sys_rename:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rename
	.size	__x64_sys_rename, .-__x64_sys_rename
	.p2align 4
	.globl	__x64_sys_mkdir
	.type	__x64_sys_mkdir, @function
__x64_sys_mkdir:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mkdir
	.size	__x64_sys_mkdir, .-__x64_sys_mkdir
	.p2align 4
	.globl	__x64_sys_rmdir
	.type	__x64_sys_rmdir, @function
__x64_sys_rmdir:
	movq	112(%rdi), %rdi
	jmp	sys_rmdir
	.size	__x64_sys_rmdir, .-__x64_sys_rmdir
	.p2align 4
	.globl	__x64_sys_creat
	.type	__x64_sys_creat, @function
__x64_sys_creat:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_creat
	.size	__x64_sys_creat, .-__x64_sys_creat
	.p2align 4
	.globl	__x64_sys_link
	.type	__x64_sys_link, @function
__x64_sys_link:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_link
	.size	__x64_sys_link, .-__x64_sys_link
	.p2align 4
	.globl	__x64_sys_unlink
	.type	__x64_sys_unlink, @function
__x64_sys_unlink:
	movq	112(%rdi), %rdi
	jmp	sys_unlink
	.size	__x64_sys_unlink, .-__x64_sys_unlink
	.p2align 4
	.globl	__x64_sys_symlink
	.type	__x64_sys_symlink, @function
__x64_sys_symlink:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_symlink
	.size	__x64_sys_symlink, .-__x64_sys_symlink
	.p2align 4
	.globl	__x64_sys_readlink
	.type	__x64_sys_readlink, @function
__x64_sys_readlink:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_readlink
	.size	__x64_sys_readlink, .-__x64_sys_readlink
	.p2align 4
	.globl	__x64_sys_chmod
	.type	__x64_sys_chmod, @function
__x64_sys_chmod:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_chmod
	.size	__x64_sys_chmod, .-__x64_sys_chmod
	.p2align 4
	.globl	__x64_sys_fchmod
	.type	__x64_sys_fchmod, @function
__x64_sys_fchmod:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fchmod
	.size	__x64_sys_fchmod, .-__x64_sys_fchmod
	.p2align 4
	.globl	__x64_sys_chown
	.type	__x64_sys_chown, @function
__x64_sys_chown:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_chown
	.size	__x64_sys_chown, .-__x64_sys_chown
	.p2align 4
	.globl	__x64_sys_fchown
	.type	__x64_sys_fchown, @function
__x64_sys_fchown:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fchown
	.size	__x64_sys_fchown, .-__x64_sys_fchown
	.p2align 4
	.globl	__x64_sys_lchown
	.type	__x64_sys_lchown, @function
__x64_sys_lchown:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_lchown
	.size	__x64_sys_lchown, .-__x64_sys_lchown
	.p2align 4
	.globl	__x64_sys_umask
	.type	__x64_sys_umask, @function
__x64_sys_umask:
	movq	112(%rdi), %rdi
	jmp	sys_umask
	.size	__x64_sys_umask, .-__x64_sys_umask
	.p2align 4
	.globl	__x64_sys_gettimeofday
	.type	__x64_sys_gettimeofday, @function
__x64_sys_gettimeofday:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_gettimeofday
	.size	__x64_sys_gettimeofday, .-__x64_sys_gettimeofday
	.p2align 4
	.globl	__x64_sys_getrlimit
	.type	__x64_sys_getrlimit, @function
__x64_sys_getrlimit:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getrlimit
	.size	__x64_sys_getrlimit, .-__x64_sys_getrlimit
	.p2align 4
	.globl	__x64_sys_getrusage
	.type	__x64_sys_getrusage, @function
__x64_sys_getrusage:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getrusage
	.size	__x64_sys_getrusage, .-__x64_sys_getrusage
	.p2align 4
	.globl	__x64_sys_sysinfo
	.type	__x64_sys_sysinfo, @function
__x64_sys_sysinfo:
	movq	112(%rdi), %rdi
	jmp	sys_sysinfo
	.size	__x64_sys_sysinfo, .-__x64_sys_sysinfo
	.p2align 4
	.globl	__x64_sys_times
	.type	__x64_sys_times, @function
__x64_sys_times:
	movq	112(%rdi), %rdi
	jmp	sys_times
	.size	__x64_sys_times, .-__x64_sys_times
	.p2align 4
	.globl	__x64_sys_ptrace
	.type	__x64_sys_ptrace, @function
__x64_sys_ptrace:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ptrace
	.size	__x64_sys_ptrace, .-__x64_sys_ptrace
	.p2align 4
	.globl	__x64_sys_syslog
	.type	__x64_sys_syslog, @function
__x64_sys_syslog:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_syslog
	.size	__x64_sys_syslog, .-__x64_sys_syslog
	.p2align 4
	.globl	__x64_sys_setuid
	.type	__x64_sys_setuid, @function
__x64_sys_setuid:
	movq	112(%rdi), %rdi
	jmp	sys_setuid
	.size	__x64_sys_setuid, .-__x64_sys_setuid
	.p2align 4
	.globl	__x64_sys_setgid
	.type	__x64_sys_setgid, @function
__x64_sys_setgid:
	movq	112(%rdi), %rdi
	jmp	sys_setgid
	.size	__x64_sys_setgid, .-__x64_sys_setgid
	.p2align 4
	.globl	__x64_sys_setpgid
	.type	__x64_sys_setpgid, @function
__x64_sys_setpgid:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setpgid
	.size	__x64_sys_setpgid, .-__x64_sys_setpgid
	.p2align 4
	.globl	__x64_sys_setreuid
	.type	__x64_sys_setreuid, @function
__x64_sys_setreuid:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setreuid
	.size	__x64_sys_setreuid, .-__x64_sys_setreuid
	.p2align 4
	.globl	__x64_sys_setregid
	.type	__x64_sys_setregid, @function
__x64_sys_setregid:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setregid
	.size	__x64_sys_setregid, .-__x64_sys_setregid
	.p2align 4
	.globl	__x64_sys_getgroups
	.type	__x64_sys_getgroups, @function
__x64_sys_getgroups:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getgroups
	.size	__x64_sys_getgroups, .-__x64_sys_getgroups
	.p2align 4
	.globl	__x64_sys_setgroups
	.type	__x64_sys_setgroups, @function
__x64_sys_setgroups:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setgroups
	.size	__x64_sys_setgroups, .-__x64_sys_setgroups
	.p2align 4
	.globl	__x64_sys_setresuid
	.type	__x64_sys_setresuid, @function
__x64_sys_setresuid:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setresuid
	.size	__x64_sys_setresuid, .-__x64_sys_setresuid
	.p2align 4
	.globl	__x64_sys_getresuid
	.type	__x64_sys_getresuid, @function
__x64_sys_getresuid:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getresuid
	.size	__x64_sys_getresuid, .-__x64_sys_getresuid
	.p2align 4
	.globl	__x64_sys_setresgid
	.type	__x64_sys_setresgid, @function
__x64_sys_setresgid:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setresgid
	.size	__x64_sys_setresgid, .-__x64_sys_setresgid
	.p2align 4
	.globl	__x64_sys_getresgid
	.type	__x64_sys_getresgid, @function
__x64_sys_getresgid:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getresgid
	.size	__x64_sys_getresgid, .-__x64_sys_getresgid
	.p2align 4
	.globl	__x64_sys_getpgid
	.type	__x64_sys_getpgid, @function
__x64_sys_getpgid:
	movq	112(%rdi), %rdi
	jmp	sys_getpgid
	.size	__x64_sys_getpgid, .-__x64_sys_getpgid
	.p2align 4
	.globl	__x64_sys_setfsuid
	.type	__x64_sys_setfsuid, @function
__x64_sys_setfsuid:
	movq	112(%rdi), %rdi
	jmp	sys_setfsuid
	.size	__x64_sys_setfsuid, .-__x64_sys_setfsuid
	.p2align 4
	.globl	__x64_sys_setfsgid
	.type	__x64_sys_setfsgid, @function
__x64_sys_setfsgid:
	movq	112(%rdi), %rdi
	jmp	sys_setfsgid
	.size	__x64_sys_setfsgid, .-__x64_sys_setfsgid
	.p2align 4
	.globl	__x64_sys_getsid
	.type	__x64_sys_getsid, @function
__x64_sys_getsid:
	movq	112(%rdi), %rdi
	jmp	sys_getsid
	.size	__x64_sys_getsid, .-__x64_sys_getsid
	.p2align 4
	.globl	__x64_sys_capget
	.type	__x64_sys_capget, @function
__x64_sys_capget:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_capget
	.size	__x64_sys_capget, .-__x64_sys_capget
	.p2align 4
	.globl	__x64_sys_capset
	.type	__x64_sys_capset, @function
__x64_sys_capset:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_capset
	.size	__x64_sys_capset, .-__x64_sys_capset
	.p2align 4
	.globl	__x64_sys_rt_sigpending
	.type	__x64_sys_rt_sigpending, @function
__x64_sys_rt_sigpending:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigpending
	.size	__x64_sys_rt_sigpending, .-__x64_sys_rt_sigpending
	.p2align 4
	.globl	__x64_sys_rt_sigtimedwait
	.type	__x64_sys_rt_sigtimedwait, @function
__x64_sys_rt_sigtimedwait:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigtimedwait
	.size	__x64_sys_rt_sigtimedwait, .-__x64_sys_rt_sigtimedwait
	.p2align 4
	.globl	__x64_sys_rt_sigqueueinfo
	.type	__x64_sys_rt_sigqueueinfo, @function
__x64_sys_rt_sigqueueinfo:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigqueueinfo
	.size	__x64_sys_rt_sigqueueinfo, .-__x64_sys_rt_sigqueueinfo
	.p2align 4
	.globl	__x64_sys_rt_sigsuspend
	.type	__x64_sys_rt_sigsuspend, @function
__x64_sys_rt_sigsuspend:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_sigsuspend
	.size	__x64_sys_rt_sigsuspend, .-__x64_sys_rt_sigsuspend
	.p2align 4
	.globl	__x64_sys_sigaltstack
	.type	__x64_sys_sigaltstack, @function
__x64_sys_sigaltstack:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sigaltstack
	.size	__x64_sys_sigaltstack, .-__x64_sys_sigaltstack
	.p2align 4
	.globl	__x64_sys_utime
	.type	__x64_sys_utime, @function
__x64_sys_utime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_utime
	.size	__x64_sys_utime, .-__x64_sys_utime
	.p2align 4
	.globl	__x64_sys_mknod
	.type	__x64_sys_mknod, @function
__x64_sys_mknod:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mknod
	.size	__x64_sys_mknod, .-__x64_sys_mknod
	.p2align 4
	.globl	__x64_sys_personality
	.type	__x64_sys_personality, @function
__x64_sys_personality:
	movq	112(%rdi), %rdi
	jmp	sys_personality
	.size	__x64_sys_personality, .-__x64_sys_personality
	.p2align 4
	.globl	__x64_sys_ustat
	.type	__x64_sys_ustat, @function
__x64_sys_ustat:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ustat
	.size	__x64_sys_ustat, .-__x64_sys_ustat
	.p2align 4
	.globl	__x64_sys_statfs
	.type	__x64_sys_statfs, @function
__x64_sys_statfs:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_statfs
	.size	__x64_sys_statfs, .-__x64_sys_statfs
	.p2align 4
	.globl	__x64_sys_fstatfs
	.type	__x64_sys_fstatfs, @function
__x64_sys_fstatfs:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fstatfs
	.size	__x64_sys_fstatfs, .-__x64_sys_fstatfs
	.p2align 4
	.globl	__x64_sys_sysfs
	.type	__x64_sys_sysfs, @function
__x64_sys_sysfs:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sysfs
	.size	__x64_sys_sysfs, .-__x64_sys_sysfs
	.p2align 4
	.globl	__x64_sys_getpriority
	.type	__x64_sys_getpriority, @function
__x64_sys_getpriority:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getpriority
	.size	__x64_sys_getpriority, .-__x64_sys_getpriority
	.p2align 4
	.globl	__x64_sys_setpriority
	.type	__x64_sys_setpriority, @function
__x64_sys_setpriority:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setpriority
	.size	__x64_sys_setpriority, .-__x64_sys_setpriority
	.p2align 4
	.globl	__x64_sys_sched_setparam
	.type	__x64_sys_sched_setparam, @function
__x64_sys_sched_setparam:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_setparam
	.size	__x64_sys_sched_setparam, .-__x64_sys_sched_setparam
	.p2align 4
	.globl	__x64_sys_sched_getparam
	.type	__x64_sys_sched_getparam, @function
__x64_sys_sched_getparam:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_getparam
	.size	__x64_sys_sched_getparam, .-__x64_sys_sched_getparam
	.p2align 4
	.globl	__x64_sys_sched_setscheduler
	.type	__x64_sys_sched_setscheduler, @function
__x64_sys_sched_setscheduler:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_setscheduler
	.size	__x64_sys_sched_setscheduler, .-__x64_sys_sched_setscheduler
	.p2align 4
	.globl	__x64_sys_sched_getscheduler
	.type	__x64_sys_sched_getscheduler, @function
__x64_sys_sched_getscheduler:
	movq	112(%rdi), %rdi
	jmp	sys_sched_getscheduler
	.size	__x64_sys_sched_getscheduler, .-__x64_sys_sched_getscheduler
	.p2align 4
	.globl	__x64_sys_sched_get_priority_max
	.type	__x64_sys_sched_get_priority_max, @function
__x64_sys_sched_get_priority_max:
	movq	112(%rdi), %rdi
	jmp	sys_sched_get_priority_max
	.size	__x64_sys_sched_get_priority_max, .-__x64_sys_sched_get_priority_max
	.p2align 4
	.globl	__x64_sys_sched_get_priority_min
	.type	__x64_sys_sched_get_priority_min, @function
__x64_sys_sched_get_priority_min:
	movq	112(%rdi), %rdi
	jmp	sys_sched_get_priority_min
	.size	__x64_sys_sched_get_priority_min, .-__x64_sys_sched_get_priority_min
	.p2align 4
	.globl	__x64_sys_sched_rr_get_interval
	.type	__x64_sys_sched_rr_get_interval, @function
__x64_sys_sched_rr_get_interval:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_rr_get_interval
	.size	__x64_sys_sched_rr_get_interval, .-__x64_sys_sched_rr_get_interval
	.p2align 4
	.globl	__x64_sys_mlock
	.type	__x64_sys_mlock, @function
__x64_sys_mlock:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mlock
	.size	__x64_sys_mlock, .-__x64_sys_mlock
	.p2align 4
	.globl	__x64_sys_munlock
	.type	__x64_sys_munlock, @function
__x64_sys_munlock:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_munlock
	.size	__x64_sys_munlock, .-__x64_sys_munlock
	.p2align 4
	.globl	__x64_sys_mlockall
	.type	__x64_sys_mlockall, @function
__x64_sys_mlockall:
	movq	112(%rdi), %rdi
	jmp	sys_mlockall
	.size	__x64_sys_mlockall, .-__x64_sys_mlockall
	.p2align 4
	.globl	__x64_sys_modify_ldt
	.type	__x64_sys_modify_ldt, @function
__x64_sys_modify_ldt:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_modify_ldt
	.size	__x64_sys_modify_ldt, .-__x64_sys_modify_ldt
	.p2align 4
	.globl	__x64_sys_pivot_root
	.type	__x64_sys_pivot_root, @function
__x64_sys_pivot_root:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_pivot_root
	.size	__x64_sys_pivot_root, .-__x64_sys_pivot_root
	.p2align 4
	.globl	__x64_sys_sysctl
	.type	__x64_sys_sysctl, @function
__x64_sys_sysctl:
	movq	112(%rdi), %rdi
	jmp	sys_sysctl
	.size	__x64_sys_sysctl, .-__x64_sys_sysctl
	.p2align 4
	.globl	__x64_sys_prctl
	.type	__x64_sys_prctl, @function
__x64_sys_prctl:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_prctl
	.size	__x64_sys_prctl, .-__x64_sys_prctl
	.p2align 4
	.globl	__x64_sys_arch_prctl
	.type	__x64_sys_arch_prctl, @function
__x64_sys_arch_prctl:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_arch_prctl
	.size	__x64_sys_arch_prctl, .-__x64_sys_arch_prctl
	.p2align 4
	.globl	__x64_sys_adjtimex
	.type	__x64_sys_adjtimex, @function
__x64_sys_adjtimex:
	movq	112(%rdi), %rdi
	jmp	sys_adjtimex
	.size	__x64_sys_adjtimex, .-__x64_sys_adjtimex
	.p2align 4
	.globl	__x64_sys_setrlimit
	.type	__x64_sys_setrlimit, @function
__x64_sys_setrlimit:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setrlimit
	.size	__x64_sys_setrlimit, .-__x64_sys_setrlimit
	.p2align 4
	.globl	__x64_sys_chroot
	.type	__x64_sys_chroot, @function
__x64_sys_chroot:
	movq	112(%rdi), %rdi
	jmp	sys_chroot
	.size	__x64_sys_chroot, .-__x64_sys_chroot
	.p2align 4
	.globl	__x64_sys_acct
	.type	__x64_sys_acct, @function
__x64_sys_acct:
	movq	112(%rdi), %rdi
	jmp	sys_acct
	.size	__x64_sys_acct, .-__x64_sys_acct
	.p2align 4
	.globl	__x64_sys_settimeofday
	.type	__x64_sys_settimeofday, @function
__x64_sys_settimeofday:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_settimeofday
	.size	__x64_sys_settimeofday, .-__x64_sys_settimeofday
	.p2align 4
	.globl	__x64_sys_mount
	.type	__x64_sys_mount, @function
__x64_sys_mount:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mount
	.size	__x64_sys_mount, .-__x64_sys_mount
	.p2align 4
	.globl	__x64_sys_umount
	.type	__x64_sys_umount, @function
__x64_sys_umount:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_umount
	.size	__x64_sys_umount, .-__x64_sys_umount
	.p2align 4
	.globl	__x64_sys_swapon
	.type	__x64_sys_swapon, @function
__x64_sys_swapon:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_swapon
	.size	__x64_sys_swapon, .-__x64_sys_swapon
	.p2align 4
	.globl	__x64_sys_swapoff
	.type	__x64_sys_swapoff, @function
__x64_sys_swapoff:
	movq	112(%rdi), %rdi
	jmp	sys_swapoff
	.size	__x64_sys_swapoff, .-__x64_sys_swapoff
	.p2align 4
	.globl	__x64_sys_reboot
	.type	__x64_sys_reboot, @function
__x64_sys_reboot:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_reboot
	.size	__x64_sys_reboot, .-__x64_sys_reboot
	.p2align 4
	.globl	__x64_sys_sethostname
	.type	__x64_sys_sethostname, @function
__x64_sys_sethostname:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sethostname
	.size	__x64_sys_sethostname, .-__x64_sys_sethostname
	.p2align 4
	.globl	__x64_sys_setdomainname
	.type	__x64_sys_setdomainname, @function
__x64_sys_setdomainname:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setdomainname
	.size	__x64_sys_setdomainname, .-__x64_sys_setdomainname
	.p2align 4
	.globl	__x64_sys_iopl
	.type	__x64_sys_iopl, @function
__x64_sys_iopl:
	movq	112(%rdi), %rdi
	jmp	sys_iopl
	.size	__x64_sys_iopl, .-__x64_sys_iopl
	.p2align 4
	.globl	__x64_sys_ioperm
	.type	__x64_sys_ioperm, @function
__x64_sys_ioperm:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ioperm
	.size	__x64_sys_ioperm, .-__x64_sys_ioperm
	.p2align 4
	.globl	__x64_sys_init_module
	.type	__x64_sys_init_module, @function
__x64_sys_init_module:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_init_module
	.size	__x64_sys_init_module, .-__x64_sys_init_module
	.p2align 4
	.globl	__x64_sys_delete_module
	.type	__x64_sys_delete_module, @function
__x64_sys_delete_module:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_delete_module
	.size	__x64_sys_delete_module, .-__x64_sys_delete_module
	.p2align 4
	.globl	__x64_sys_quotactl
	.type	__x64_sys_quotactl, @function
__x64_sys_quotactl:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_quotactl
	.size	__x64_sys_quotactl, .-__x64_sys_quotactl
	.p2align 4
	.globl	__x64_sys_readahead
	.type	__x64_sys_readahead, @function
__x64_sys_readahead:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_readahead
	.size	__x64_sys_readahead, .-__x64_sys_readahead
	.p2align 4
	.globl	__x64_sys_setxattr
	.type	__x64_sys_setxattr, @function
__x64_sys_setxattr:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_setxattr
	.size	__x64_sys_setxattr, .-__x64_sys_setxattr
	.p2align 4
	.globl	__x64_sys_lsetxattr
	.type	__x64_sys_lsetxattr, @function
__x64_sys_lsetxattr:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_lsetxattr
	.size	__x64_sys_lsetxattr, .-__x64_sys_lsetxattr
	.p2align 4
	.globl	__x64_sys_fsetxattr
	.type	__x64_sys_fsetxattr, @function
__x64_sys_fsetxattr:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_fsetxattr
	.size	__x64_sys_fsetxattr, .-__x64_sys_fsetxattr
	.p2align 4
	.globl	__x64_sys_getxattr
	.type	__x64_sys_getxattr, @function
__x64_sys_getxattr:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getxattr
	.size	__x64_sys_getxattr, .-__x64_sys_getxattr
	.p2align 4
	.globl	__x64_sys_lgetxattr
	.type	__x64_sys_lgetxattr, @function
__x64_sys_lgetxattr:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_lgetxattr
	.size	__x64_sys_lgetxattr, .-__x64_sys_lgetxattr
	.p2align 4
	.globl	__x64_sys_fgetxattr
	.type	__x64_sys_fgetxattr, @function
__x64_sys_fgetxattr:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fgetxattr
	.size	__x64_sys_fgetxattr, .-__x64_sys_fgetxattr
	.p2align 4
	.globl	__x64_sys_listxattr
	.type	__x64_sys_listxattr, @function
__x64_sys_listxattr:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_listxattr
	.size	__x64_sys_listxattr, .-__x64_sys_listxattr
	.p2align 4
	.globl	__x64_sys_llistxattr
	.type	__x64_sys_llistxattr, @function
__x64_sys_llistxattr:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_llistxattr
	.size	__x64_sys_llistxattr, .-__x64_sys_llistxattr
	.p2align 4
	.globl	__x64_sys_flistxattr
	.type	__x64_sys_flistxattr, @function
__x64_sys_flistxattr:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_flistxattr
	.size	__x64_sys_flistxattr, .-__x64_sys_flistxattr
	.p2align 4
	.globl	__x64_sys_removexattr
	.type	__x64_sys_removexattr, @function
__x64_sys_removexattr:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_removexattr
	.size	__x64_sys_removexattr, .-__x64_sys_removexattr
	.p2align 4
	.globl	__x64_sys_lremovexattr
	.type	__x64_sys_lremovexattr, @function
__x64_sys_lremovexattr:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_lremovexattr
	.size	__x64_sys_lremovexattr, .-__x64_sys_lremovexattr
	.p2align 4
	.globl	__x64_sys_fremovexattr
	.type	__x64_sys_fremovexattr, @function
__x64_sys_fremovexattr:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fremovexattr
	.size	__x64_sys_fremovexattr, .-__x64_sys_fremovexattr
	.p2align 4
	.globl	__x64_sys_tkill
	.type	__x64_sys_tkill, @function
__x64_sys_tkill:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_tkill
	.size	__x64_sys_tkill, .-__x64_sys_tkill
	.p2align 4
	.globl	__x64_sys_time
	.type	__x64_sys_time, @function
__x64_sys_time:
	movq	112(%rdi), %rdi
	jmp	sys_time
	.size	__x64_sys_time, .-__x64_sys_time
	.p2align 4
	.globl	__x64_sys_futex
	.type	__x64_sys_futex, @function
__x64_sys_futex:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_futex
	.size	__x64_sys_futex, .-__x64_sys_futex
	.p2align 4
	.globl	__x64_sys_sched_setaffinity
	.type	__x64_sys_sched_setaffinity, @function
__x64_sys_sched_setaffinity:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_setaffinity
	.size	__x64_sys_sched_setaffinity, .-__x64_sys_sched_setaffinity
	.p2align 4
	.globl	__x64_sys_sched_getaffinity
	.type	__x64_sys_sched_getaffinity, @function
__x64_sys_sched_getaffinity:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_getaffinity
	.size	__x64_sys_sched_getaffinity, .-__x64_sys_sched_getaffinity
	.p2align 4
	.globl	__x64_sys_io_setup
	.type	__x64_sys_io_setup, @function
__x64_sys_io_setup:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_io_setup
	.size	__x64_sys_io_setup, .-__x64_sys_io_setup
	.p2align 4
	.globl	__x64_sys_io_destroy
	.type	__x64_sys_io_destroy, @function
__x64_sys_io_destroy:
	movq	112(%rdi), %rdi
	jmp	sys_io_destroy
	.size	__x64_sys_io_destroy, .-__x64_sys_io_destroy
	.p2align 4
	.globl	__x64_sys_io_getevents
	.type	__x64_sys_io_getevents, @function
__x64_sys_io_getevents:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_io_getevents
	.size	__x64_sys_io_getevents, .-__x64_sys_io_getevents
	.p2align 4
	.globl	__x64_sys_io_submit
	.type	__x64_sys_io_submit, @function
__x64_sys_io_submit:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_io_submit
	.size	__x64_sys_io_submit, .-__x64_sys_io_submit
	.p2align 4
	.globl	__x64_sys_io_cancel
	.type	__x64_sys_io_cancel, @function
__x64_sys_io_cancel:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_io_cancel
	.size	__x64_sys_io_cancel, .-__x64_sys_io_cancel
	.p2align 4
	.globl	__x64_sys_lookup_dcookie
	.type	__x64_sys_lookup_dcookie, @function
__x64_sys_lookup_dcookie:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_lookup_dcookie
	.size	__x64_sys_lookup_dcookie, .-__x64_sys_lookup_dcookie
	.p2align 4
	.globl	__x64_sys_epoll_create
	.type	__x64_sys_epoll_create, @function
__x64_sys_epoll_create:
	movq	112(%rdi), %rdi
	jmp	sys_epoll_create
	.size	__x64_sys_epoll_create, .-__x64_sys_epoll_create
	.p2align 4
	.globl	__x64_sys_remap_file_pages
	.type	__x64_sys_remap_file_pages, @function
__x64_sys_remap_file_pages:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_remap_file_pages
	.size	__x64_sys_remap_file_pages, .-__x64_sys_remap_file_pages
	.p2align 4
	.globl	__x64_sys_getdents64
	.type	__x64_sys_getdents64, @function
__x64_sys_getdents64:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getdents64
	.size	__x64_sys_getdents64, .-__x64_sys_getdents64
	.p2align 4
	.globl	__x64_sys_set_tid_address
	.type	__x64_sys_set_tid_address, @function
__x64_sys_set_tid_address:
	movq	112(%rdi), %rdi
	jmp	sys_set_tid_address
	.size	__x64_sys_set_tid_address, .-__x64_sys_set_tid_address
	.p2align 4
	.globl	__x64_sys_semtimedop
	.type	__x64_sys_semtimedop, @function
__x64_sys_semtimedop:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_semtimedop
	.size	__x64_sys_semtimedop, .-__x64_sys_semtimedop
	.p2align 4
	.globl	__x64_sys_fadvise64
	.type	__x64_sys_fadvise64, @function
__x64_sys_fadvise64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fadvise64
	.size	__x64_sys_fadvise64, .-__x64_sys_fadvise64
	.p2align 4
	.globl	__x64_sys_timer_create
	.type	__x64_sys_timer_create, @function
__x64_sys_timer_create:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timer_create
	.size	__x64_sys_timer_create, .-__x64_sys_timer_create
	.p2align 4
	.globl	__x64_sys_timer_settime
	.type	__x64_sys_timer_settime, @function
__x64_sys_timer_settime:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timer_settime
	.size	__x64_sys_timer_settime, .-__x64_sys_timer_settime
	.p2align 4
	.globl	__x64_sys_timer_gettime
	.type	__x64_sys_timer_gettime, @function
__x64_sys_timer_gettime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timer_gettime
	.size	__x64_sys_timer_gettime, .-__x64_sys_timer_gettime
	.p2align 4
	.globl	__x64_sys_timer_getoverrun
	.type	__x64_sys_timer_getoverrun, @function
__x64_sys_timer_getoverrun:
	movq	112(%rdi), %rdi
	jmp	sys_timer_getoverrun
	.size	__x64_sys_timer_getoverrun, .-__x64_sys_timer_getoverrun
	.p2align 4
	.globl	__x64_sys_timer_delete
	.type	__x64_sys_timer_delete, @function
__x64_sys_timer_delete:
	movq	112(%rdi), %rdi
	jmp	sys_timer_delete
	.size	__x64_sys_timer_delete, .-__x64_sys_timer_delete
	.p2align 4
	.globl	__x64_sys_clock_settime
	.type	__x64_sys_clock_settime, @function
__x64_sys_clock_settime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_clock_settime
	.size	__x64_sys_clock_settime, .-__x64_sys_clock_settime
	.p2align 4
	.globl	__x64_sys_clock_gettime
	.type	__x64_sys_clock_gettime, @function
__x64_sys_clock_gettime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_clock_gettime
	.size	__x64_sys_clock_gettime, .-__x64_sys_clock_gettime
	.p2align 4
	.globl	__x64_sys_clock_getres
	.type	__x64_sys_clock_getres, @function
__x64_sys_clock_getres:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_clock_getres
	.size	__x64_sys_clock_getres, .-__x64_sys_clock_getres
	.p2align 4
	.globl	__x64_sys_clock_nanosleep
	.type	__x64_sys_clock_nanosleep, @function
__x64_sys_clock_nanosleep:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_clock_nanosleep
	.size	__x64_sys_clock_nanosleep, .-__x64_sys_clock_nanosleep
	.p2align 4
	.globl	__x64_sys_exit_group
	.type	__x64_sys_exit_group, @function
__x64_sys_exit_group:
	movq	112(%rdi), %rdi
	jmp	sys_exit_group
	.size	__x64_sys_exit_group, .-__x64_sys_exit_group
	.p2align 4
	.globl	__x64_sys_epoll_wait
	.type	__x64_sys_epoll_wait, @function
__x64_sys_epoll_wait:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_epoll_wait
	.size	__x64_sys_epoll_wait, .-__x64_sys_epoll_wait
	.p2align 4
	.globl	__x64_sys_epoll_ctl
	.type	__x64_sys_epoll_ctl, @function
__x64_sys_epoll_ctl:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_epoll_ctl
	.size	__x64_sys_epoll_ctl, .-__x64_sys_epoll_ctl
	.p2align 4
	.globl	__x64_sys_tgkill
	.type	__x64_sys_tgkill, @function
__x64_sys_tgkill:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_tgkill
	.size	__x64_sys_tgkill, .-__x64_sys_tgkill
	.p2align 4
	.globl	__x64_sys_utimes
	.type	__x64_sys_utimes, @function
__x64_sys_utimes:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_utimes
	.size	__x64_sys_utimes, .-__x64_sys_utimes
	.p2align 4
	.globl	__x64_sys_mbind
	.type	__x64_sys_mbind, @function
__x64_sys_mbind:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mbind
	.size	__x64_sys_mbind, .-__x64_sys_mbind
	.p2align 4
	.globl	__x64_sys_set_mempolicy
	.type	__x64_sys_set_mempolicy, @function
__x64_sys_set_mempolicy:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_set_mempolicy
	.size	__x64_sys_set_mempolicy, .-__x64_sys_set_mempolicy
	.p2align 4
	.globl	__x64_sys_get_mempolicy
	.type	__x64_sys_get_mempolicy, @function
__x64_sys_get_mempolicy:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_get_mempolicy
	.size	__x64_sys_get_mempolicy, .-__x64_sys_get_mempolicy
	.p2align 4
	.globl	__x64_sys_mq_open
	.type	__x64_sys_mq_open, @function
__x64_sys_mq_open:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mq_open
	.size	__x64_sys_mq_open, .-__x64_sys_mq_open
	.p2align 4
	.globl	__x64_sys_mq_unlink
	.type	__x64_sys_mq_unlink, @function
__x64_sys_mq_unlink:
	movq	112(%rdi), %rdi
	jmp	sys_mq_unlink
	.size	__x64_sys_mq_unlink, .-__x64_sys_mq_unlink
	.p2align 4
	.globl	__x64_sys_mq_timedsend
	.type	__x64_sys_mq_timedsend, @function
__x64_sys_mq_timedsend:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mq_timedsend
	.size	__x64_sys_mq_timedsend, .-__x64_sys_mq_timedsend
	.p2align 4
	.globl	__x64_sys_mq_timedreceive
	.type	__x64_sys_mq_timedreceive, @function
__x64_sys_mq_timedreceive:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_mq_timedreceive
	.size	__x64_sys_mq_timedreceive, .-__x64_sys_mq_timedreceive
	.p2align 4
	.globl	__x64_sys_mq_notify
	.type	__x64_sys_mq_notify, @function
__x64_sys_mq_notify:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mq_notify
	.size	__x64_sys_mq_notify, .-__x64_sys_mq_notify
	.p2align 4
	.globl	__x64_sys_mq_getsetattr
	.type	__x64_sys_mq_getsetattr, @function
__x64_sys_mq_getsetattr:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mq_getsetattr
	.size	__x64_sys_mq_getsetattr, .-__x64_sys_mq_getsetattr
	.p2align 4
	.globl	__x64_sys_kexec_load
	.type	__x64_sys_kexec_load, @function
__x64_sys_kexec_load:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_kexec_load
	.size	__x64_sys_kexec_load, .-__x64_sys_kexec_load
	.p2align 4
	.globl	__x64_sys_waitid
	.type	__x64_sys_waitid, @function
__x64_sys_waitid:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_waitid
	.size	__x64_sys_waitid, .-__x64_sys_waitid
	.p2align 4
	.globl	__x64_sys_add_key
	.type	__x64_sys_add_key, @function
__x64_sys_add_key:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_add_key
	.size	__x64_sys_add_key, .-__x64_sys_add_key
	.p2align 4
	.globl	__x64_sys_request_key
	.type	__x64_sys_request_key, @function
__x64_sys_request_key:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_request_key
	.size	__x64_sys_request_key, .-__x64_sys_request_key
	.p2align 4
	.globl	__x64_sys_keyctl
	.type	__x64_sys_keyctl, @function
__x64_sys_keyctl:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_keyctl
	.size	__x64_sys_keyctl, .-__x64_sys_keyctl
	.p2align 4
	.globl	__x64_sys_ioprio_set
	.type	__x64_sys_ioprio_set, @function
__x64_sys_ioprio_set:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ioprio_set
	.size	__x64_sys_ioprio_set, .-__x64_sys_ioprio_set
	.p2align 4
	.globl	__x64_sys_ioprio_get
	.type	__x64_sys_ioprio_get, @function
__x64_sys_ioprio_get:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_ioprio_get
	.size	__x64_sys_ioprio_get, .-__x64_sys_ioprio_get
	.p2align 4
	.globl	__x64_sys_inotify_add_watch
	.type	__x64_sys_inotify_add_watch, @function
__x64_sys_inotify_add_watch:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_inotify_add_watch
	.size	__x64_sys_inotify_add_watch, .-__x64_sys_inotify_add_watch
	.p2align 4
	.globl	__x64_sys_inotify_rm_watch
	.type	__x64_sys_inotify_rm_watch, @function
__x64_sys_inotify_rm_watch:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_inotify_rm_watch
	.size	__x64_sys_inotify_rm_watch, .-__x64_sys_inotify_rm_watch
	.p2align 4
	.globl	__x64_sys_migrate_pages
	.type	__x64_sys_migrate_pages, @function
__x64_sys_migrate_pages:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_migrate_pages
	.size	__x64_sys_migrate_pages, .-__x64_sys_migrate_pages
	.p2align 4
	.globl	__x64_sys_openat
	.type	__x64_sys_openat, @function
__x64_sys_openat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_openat
	.size	__x64_sys_openat, .-__x64_sys_openat
	.p2align 4
	.globl	__x64_sys_mkdirat
	.type	__x64_sys_mkdirat, @function
__x64_sys_mkdirat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mkdirat
	.size	__x64_sys_mkdirat, .-__x64_sys_mkdirat
	.p2align 4
	.globl	__x64_sys_mknodat
	.type	__x64_sys_mknodat, @function
__x64_sys_mknodat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mknodat
	.size	__x64_sys_mknodat, .-__x64_sys_mknodat
	.p2align 4
	.globl	__x64_sys_fchownat
	.type	__x64_sys_fchownat, @function
__x64_sys_fchownat:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_fchownat
	.size	__x64_sys_fchownat, .-__x64_sys_fchownat
	.p2align 4
	.globl	__x64_sys_futimesat
	.type	__x64_sys_futimesat, @function
__x64_sys_futimesat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_futimesat
	.size	__x64_sys_futimesat, .-__x64_sys_futimesat
	.p2align 4
	.globl	__x64_sys_newfstatat
	.type	__x64_sys_newfstatat, @function
__x64_sys_newfstatat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_newfstatat
	.size	__x64_sys_newfstatat, .-__x64_sys_newfstatat
	.p2align 4
	.globl	__x64_sys_unlinkat
	.type	__x64_sys_unlinkat, @function
__x64_sys_unlinkat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_unlinkat
	.size	__x64_sys_unlinkat, .-__x64_sys_unlinkat
	.p2align 4
	.globl	__x64_sys_renameat
	.type	__x64_sys_renameat, @function
__x64_sys_renameat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_renameat
	.size	__x64_sys_renameat, .-__x64_sys_renameat
	.p2align 4
	.globl	__x64_sys_linkat
	.type	__x64_sys_linkat, @function
__x64_sys_linkat:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_linkat
	.size	__x64_sys_linkat, .-__x64_sys_linkat
	.p2align 4
	.globl	__x64_sys_symlinkat
	.type	__x64_sys_symlinkat, @function
__x64_sys_symlinkat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_symlinkat
	.size	__x64_sys_symlinkat, .-__x64_sys_symlinkat
	.p2align 4
	.globl	__x64_sys_readlinkat
	.type	__x64_sys_readlinkat, @function
__x64_sys_readlinkat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_readlinkat
	.size	__x64_sys_readlinkat, .-__x64_sys_readlinkat
	.p2align 4
	.globl	__x64_sys_fchmodat
	.type	__x64_sys_fchmodat, @function
__x64_sys_fchmodat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fchmodat
	.size	__x64_sys_fchmodat, .-__x64_sys_fchmodat
	.p2align 4
	.globl	__x64_sys_faccessat
	.type	__x64_sys_faccessat, @function
__x64_sys_faccessat:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_faccessat
	.size	__x64_sys_faccessat, .-__x64_sys_faccessat
	.p2align 4
	.globl	__x64_sys_pselect6
	.type	__x64_sys_pselect6, @function
__x64_sys_pselect6:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_pselect6
	.size	__x64_sys_pselect6, .-__x64_sys_pselect6
	.p2align 4
	.globl	__x64_sys_ppoll
	.type	__x64_sys_ppoll, @function
__x64_sys_ppoll:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_ppoll
	.size	__x64_sys_ppoll, .-__x64_sys_ppoll
	.p2align 4
	.globl	__x64_sys_unshare
	.type	__x64_sys_unshare, @function
__x64_sys_unshare:
	movq	112(%rdi), %rdi
	jmp	sys_unshare
	.size	__x64_sys_unshare, .-__x64_sys_unshare
	.p2align 4
	.globl	__x64_sys_set_robust_list
	.type	__x64_sys_set_robust_list, @function
__x64_sys_set_robust_list:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_set_robust_list
	.size	__x64_sys_set_robust_list, .-__x64_sys_set_robust_list
	.p2align 4
	.globl	__x64_sys_get_robust_list
	.type	__x64_sys_get_robust_list, @function
__x64_sys_get_robust_list:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_get_robust_list
	.size	__x64_sys_get_robust_list, .-__x64_sys_get_robust_list
	.p2align 4
	.globl	__x64_sys_splice
	.type	__x64_sys_splice, @function
__x64_sys_splice:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_splice
	.size	__x64_sys_splice, .-__x64_sys_splice
	.p2align 4
	.globl	__x64_sys_tee
	.type	__x64_sys_tee, @function
__x64_sys_tee:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_tee
	.size	__x64_sys_tee, .-__x64_sys_tee
	.p2align 4
	.globl	__x64_sys_sync_file_range
	.type	__x64_sys_sync_file_range, @function
__x64_sys_sync_file_range:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sync_file_range
	.size	__x64_sys_sync_file_range, .-__x64_sys_sync_file_range
	.p2align 4
	.globl	__x64_sys_vmsplice
	.type	__x64_sys_vmsplice, @function
__x64_sys_vmsplice:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_vmsplice
	.size	__x64_sys_vmsplice, .-__x64_sys_vmsplice
	.p2align 4
	.globl	__x64_sys_move_pages
	.type	__x64_sys_move_pages, @function
__x64_sys_move_pages:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_move_pages
	.size	__x64_sys_move_pages, .-__x64_sys_move_pages
	.p2align 4
	.globl	__x64_sys_utimensat
	.type	__x64_sys_utimensat, @function
__x64_sys_utimensat:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_utimensat
	.size	__x64_sys_utimensat, .-__x64_sys_utimensat
	.p2align 4
	.globl	__x64_sys_epoll_pwait
	.type	__x64_sys_epoll_pwait, @function
__x64_sys_epoll_pwait:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_epoll_pwait
	.size	__x64_sys_epoll_pwait, .-__x64_sys_epoll_pwait
	.p2align 4
	.globl	__x64_sys_signalfd
	.type	__x64_sys_signalfd, @function
__x64_sys_signalfd:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_signalfd
	.size	__x64_sys_signalfd, .-__x64_sys_signalfd
	.p2align 4
	.globl	__x64_sys_timerfd_create
	.type	__x64_sys_timerfd_create, @function
__x64_sys_timerfd_create:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timerfd_create
	.size	__x64_sys_timerfd_create, .-__x64_sys_timerfd_create
	.p2align 4
	.globl	__x64_sys_eventfd
	.type	__x64_sys_eventfd, @function
__x64_sys_eventfd:
	movq	112(%rdi), %rdi
	jmp	sys_eventfd
	.size	__x64_sys_eventfd, .-__x64_sys_eventfd
	.p2align 4
	.globl	__x64_sys_fallocate
	.type	__x64_sys_fallocate, @function
__x64_sys_fallocate:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fallocate
	.size	__x64_sys_fallocate, .-__x64_sys_fallocate
	.p2align 4
	.globl	__x64_sys_timerfd_settime
	.type	__x64_sys_timerfd_settime, @function
__x64_sys_timerfd_settime:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timerfd_settime
	.size	__x64_sys_timerfd_settime, .-__x64_sys_timerfd_settime
	.p2align 4
	.globl	__x64_sys_timerfd_gettime
	.type	__x64_sys_timerfd_gettime, @function
__x64_sys_timerfd_gettime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_timerfd_gettime
	.size	__x64_sys_timerfd_gettime, .-__x64_sys_timerfd_gettime
	.p2align 4
	.globl	__x64_sys_accept4
	.type	__x64_sys_accept4, @function
__x64_sys_accept4:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_accept4
	.size	__x64_sys_accept4, .-__x64_sys_accept4
	.p2align 4
	.globl	__x64_sys_signalfd4
	.type	__x64_sys_signalfd4, @function
__x64_sys_signalfd4:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_signalfd4
	.size	__x64_sys_signalfd4, .-__x64_sys_signalfd4
	.p2align 4
	.globl	__x64_sys_eventfd2
	.type	__x64_sys_eventfd2, @function
__x64_sys_eventfd2:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_eventfd2
	.size	__x64_sys_eventfd2, .-__x64_sys_eventfd2
	.p2align 4
	.globl	__x64_sys_epoll_create1
	.type	__x64_sys_epoll_create1, @function
__x64_sys_epoll_create1:
	movq	112(%rdi), %rdi
	jmp	sys_epoll_create1
	.size	__x64_sys_epoll_create1, .-__x64_sys_epoll_create1
	.p2align 4
	.globl	__x64_sys_dup3
	.type	__x64_sys_dup3, @function
__x64_sys_dup3:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_dup3
	.size	__x64_sys_dup3, .-__x64_sys_dup3
	.p2align 4
	.globl	__x64_sys_pipe2
	.type	__x64_sys_pipe2, @function
__x64_sys_pipe2:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_pipe2
	.size	__x64_sys_pipe2, .-__x64_sys_pipe2
	.p2align 4
	.globl	__x64_sys_inotify_init1
	.type	__x64_sys_inotify_init1, @function
__x64_sys_inotify_init1:
	movq	112(%rdi), %rdi
	jmp	sys_inotify_init1
	.size	__x64_sys_inotify_init1, .-__x64_sys_inotify_init1
	.p2align 4
	.globl	__x64_sys_preadv
	.type	__x64_sys_preadv, @function
__x64_sys_preadv:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_preadv
	.size	__x64_sys_preadv, .-__x64_sys_preadv
	.p2align 4
	.globl	__x64_sys_pwritev
	.type	__x64_sys_pwritev, @function
__x64_sys_pwritev:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_pwritev
	.size	__x64_sys_pwritev, .-__x64_sys_pwritev
	.p2align 4
	.globl	__x64_sys_rt_tgsigqueueinfo
	.type	__x64_sys_rt_tgsigqueueinfo, @function
__x64_sys_rt_tgsigqueueinfo:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_rt_tgsigqueueinfo
	.size	__x64_sys_rt_tgsigqueueinfo, .-__x64_sys_rt_tgsigqueueinfo
	.p2align 4
	.globl	__x64_sys_perf_event_open
	.type	__x64_sys_perf_event_open, @function
__x64_sys_perf_event_open:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_perf_event_open
	.size	__x64_sys_perf_event_open, .-__x64_sys_perf_event_open
	.p2align 4
	.globl	__x64_sys_recvmmsg
	.type	__x64_sys_recvmmsg, @function
__x64_sys_recvmmsg:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_recvmmsg
	.size	__x64_sys_recvmmsg, .-__x64_sys_recvmmsg
	.p2align 4
	.globl	__x64_sys_fanotify_init
	.type	__x64_sys_fanotify_init, @function
__x64_sys_fanotify_init:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_fanotify_init
	.size	__x64_sys_fanotify_init, .-__x64_sys_fanotify_init
	.p2align 4
	.globl	__x64_sys_fanotify_mark
	.type	__x64_sys_fanotify_mark, @function
__x64_sys_fanotify_mark:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_fanotify_mark
	.size	__x64_sys_fanotify_mark, .-__x64_sys_fanotify_mark
	.p2align 4
	.globl	__x64_sys_prlimit64
	.type	__x64_sys_prlimit64, @function
__x64_sys_prlimit64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_prlimit64
	.size	__x64_sys_prlimit64, .-__x64_sys_prlimit64
	.p2align 4
	.globl	__x64_sys_name_to_handle_at
	.type	__x64_sys_name_to_handle_at, @function
__x64_sys_name_to_handle_at:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_name_to_handle_at
	.size	__x64_sys_name_to_handle_at, .-__x64_sys_name_to_handle_at
	.p2align 4
	.globl	__x64_sys_open_by_handle_at
	.type	__x64_sys_open_by_handle_at, @function
__x64_sys_open_by_handle_at:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_open_by_handle_at
	.size	__x64_sys_open_by_handle_at, .-__x64_sys_open_by_handle_at
	.p2align 4
	.globl	__x64_sys_clock_adjtime
	.type	__x64_sys_clock_adjtime, @function
__x64_sys_clock_adjtime:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_clock_adjtime
	.size	__x64_sys_clock_adjtime, .-__x64_sys_clock_adjtime
	.p2align 4
	.globl	__x64_sys_syncfs
	.type	__x64_sys_syncfs, @function
__x64_sys_syncfs:
	movq	112(%rdi), %rdi
	jmp	sys_syncfs
	.size	__x64_sys_syncfs, .-__x64_sys_syncfs
	.p2align 4
	.globl	__x64_sys_sendmmsg
	.type	__x64_sys_sendmmsg, @function
__x64_sys_sendmmsg:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sendmmsg
	.size	__x64_sys_sendmmsg, .-__x64_sys_sendmmsg
	.p2align 4
	.globl	__x64_sys_setns
	.type	__x64_sys_setns, @function
__x64_sys_setns:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_setns
	.size	__x64_sys_setns, .-__x64_sys_setns
	.p2align 4
	.globl	__x64_sys_getcpu
	.type	__x64_sys_getcpu, @function
__x64_sys_getcpu:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getcpu
	.size	__x64_sys_getcpu, .-__x64_sys_getcpu
	.p2align 4
	.globl	__x64_sys_process_vm_readv
	.type	__x64_sys_process_vm_readv, @function
__x64_sys_process_vm_readv:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_process_vm_readv
	.size	__x64_sys_process_vm_readv, .-__x64_sys_process_vm_readv
	.p2align 4
	.globl	__x64_sys_process_vm_writev
	.type	__x64_sys_process_vm_writev, @function
__x64_sys_process_vm_writev:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_process_vm_writev
	.size	__x64_sys_process_vm_writev, .-__x64_sys_process_vm_writev
	.p2align 4
	.globl	__x64_sys_kcmp
	.type	__x64_sys_kcmp, @function
__x64_sys_kcmp:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_kcmp
	.size	__x64_sys_kcmp, .-__x64_sys_kcmp
	.p2align 4
	.globl	__x64_sys_finit_module
	.type	__x64_sys_finit_module, @function
__x64_sys_finit_module:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_finit_module
	.size	__x64_sys_finit_module, .-__x64_sys_finit_module
	.p2align 4
	.globl	__x64_sys_sched_setattr
	.type	__x64_sys_sched_setattr, @function
__x64_sys_sched_setattr:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_setattr
	.size	__x64_sys_sched_setattr, .-__x64_sys_sched_setattr
	.p2align 4
	.globl	__x64_sys_sched_getattr
	.type	__x64_sys_sched_getattr, @function
__x64_sys_sched_getattr:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_sched_getattr
	.size	__x64_sys_sched_getattr, .-__x64_sys_sched_getattr
	.p2align 4
	.globl	__x64_sys_renameat2
	.type	__x64_sys_renameat2, @function
__x64_sys_renameat2:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_renameat2
	.size	__x64_sys_renameat2, .-__x64_sys_renameat2
	.p2align 4
	.globl	__x64_sys_seccomp
	.type	__x64_sys_seccomp, @function
__x64_sys_seccomp:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_seccomp
	.size	__x64_sys_seccomp, .-__x64_sys_seccomp
	.p2align 4
	.globl	__x64_sys_getrandom
	.type	__x64_sys_getrandom, @function
__x64_sys_getrandom:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_getrandom
	.size	__x64_sys_getrandom, .-__x64_sys_getrandom
	.p2align 4
	.globl	__x64_sys_memfd_create
	.type	__x64_sys_memfd_create, @function
__x64_sys_memfd_create:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_memfd_create
	.size	__x64_sys_memfd_create, .-__x64_sys_memfd_create
	.p2align 4
	.globl	__x64_sys_kexec_file_load
	.type	__x64_sys_kexec_file_load, @function
__x64_sys_kexec_file_load:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_kexec_file_load
	.size	__x64_sys_kexec_file_load, .-__x64_sys_kexec_file_load
	.p2align 4
	.globl	__x64_sys_bpf
	.type	__x64_sys_bpf, @function
__x64_sys_bpf:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_bpf
	.size	__x64_sys_bpf, .-__x64_sys_bpf
	.p2align 4
	.globl	__x64_sys_execveat
	.type	__x64_sys_execveat, @function
__x64_sys_execveat:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_execveat
	.size	__x64_sys_execveat, .-__x64_sys_execveat
	.p2align 4
	.globl	__x64_sys_userfaultfd
	.type	__x64_sys_userfaultfd, @function
__x64_sys_userfaultfd:
	movq	112(%rdi), %rdi
	jmp	sys_userfaultfd
	.size	__x64_sys_userfaultfd, .-__x64_sys_userfaultfd
	.p2align 4
	.globl	__x64_sys_membarrier
	.type	__x64_sys_membarrier, @function
__x64_sys_membarrier:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_membarrier
	.size	__x64_sys_membarrier, .-__x64_sys_membarrier
	.p2align 4
	.globl	__x64_sys_mlock2
	.type	__x64_sys_mlock2, @function
__x64_sys_mlock2:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	sys_mlock2
	.size	__x64_sys_mlock2, .-__x64_sys_mlock2
	.p2align 4
	.globl	__x64_sys_copy_file_range
	.type	__x64_sys_copy_file_range, @function
__x64_sys_copy_file_range:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	sys_copy_file_range
	.size	__x64_sys_copy_file_range, .-__x64_sys_copy_file_range
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	__x64_compat_sys_rt_sigaction
	.type	__x64_compat_sys_rt_sigaction, @function
__x64_compat_sys_rt_sigaction:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_rt_sigaction
	.size	__x64_compat_sys_rt_sigaction, .-__x64_compat_sys_rt_sigaction
	.p2align 4
	.globl	__x64_compat_sys_ioctl
	.type	__x64_compat_sys_ioctl, @function
__x64_compat_sys_ioctl:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_ioctl
	.size	__x64_compat_sys_ioctl, .-__x64_compat_sys_ioctl
	.p2align 4
	.globl	__x64_compat_sys_readv
	.type	__x64_compat_sys_readv, @function
__x64_compat_sys_readv:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_readv
	.size	__x64_compat_sys_readv, .-__x64_compat_sys_readv
	.p2align 4
	.globl	__x64_compat_sys_writev
	.type	__x64_compat_sys_writev, @function
__x64_compat_sys_writev:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_writev
	.size	__x64_compat_sys_writev, .-__x64_compat_sys_writev
	.p2align 4
	.globl	__x64_compat_sys_recvfrom
	.type	__x64_compat_sys_recvfrom, @function
__x64_compat_sys_recvfrom:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_recvfrom
	.size	__x64_compat_sys_recvfrom, .-__x64_compat_sys_recvfrom
	.p2align 4
	.globl	__x64_compat_sys_sendmsg
	.type	__x64_compat_sys_sendmsg, @function
__x64_compat_sys_sendmsg:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_sendmsg
	.size	__x64_compat_sys_sendmsg, .-__x64_compat_sys_sendmsg
	.p2align 4
	.globl	__x64_compat_sys_recvmsg
	.type	__x64_compat_sys_recvmsg, @function
__x64_compat_sys_recvmsg:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_recvmsg
	.size	__x64_compat_sys_recvmsg, .-__x64_compat_sys_recvmsg
	.p2align 4
	.globl	__x64_compat_sys_execve
	.type	__x64_compat_sys_execve, @function
__x64_compat_sys_execve:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_execve
	.size	__x64_compat_sys_execve, .-__x64_compat_sys_execve
	.p2align 4
	.globl	__x64_compat_sys_ptrace
	.type	__x64_compat_sys_ptrace, @function
__x64_compat_sys_ptrace:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_ptrace
	.size	__x64_compat_sys_ptrace, .-__x64_compat_sys_ptrace
	.p2align 4
	.globl	__x64_compat_sys_rt_sigpending
	.type	__x64_compat_sys_rt_sigpending, @function
__x64_compat_sys_rt_sigpending:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_rt_sigpending
	.size	__x64_compat_sys_rt_sigpending, .-__x64_compat_sys_rt_sigpending
	.p2align 4
	.globl	__x64_compat_sys_rt_sigtimedwait
	.type	__x64_compat_sys_rt_sigtimedwait, @function
__x64_compat_sys_rt_sigtimedwait:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_rt_sigtimedwait
	.size	__x64_compat_sys_rt_sigtimedwait, .-__x64_compat_sys_rt_sigtimedwait
	.p2align 4
	.globl	__x64_compat_sys_rt_sigqueueinfo
	.type	__x64_compat_sys_rt_sigqueueinfo, @function
__x64_compat_sys_rt_sigqueueinfo:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_rt_sigqueueinfo
	.size	__x64_compat_sys_rt_sigqueueinfo, .-__x64_compat_sys_rt_sigqueueinfo
	.p2align 4
	.globl	__x64_compat_sys_sigaltstack
	.type	__x64_compat_sys_sigaltstack, @function
__x64_compat_sys_sigaltstack:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_sigaltstack
	.size	__x64_compat_sys_sigaltstack, .-__x64_compat_sys_sigaltstack
	.p2align 4
	.globl	__x64_compat_sys_timer_create
	.type	__x64_compat_sys_timer_create, @function
__x64_compat_sys_timer_create:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_timer_create
	.size	__x64_compat_sys_timer_create, .-__x64_compat_sys_timer_create
	.p2align 4
	.globl	__x64_compat_sys_mq_notify
	.type	__x64_compat_sys_mq_notify, @function
__x64_compat_sys_mq_notify:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_mq_notify
	.size	__x64_compat_sys_mq_notify, .-__x64_compat_sys_mq_notify
	.p2align 4
	.globl	__x64_compat_sys_kexec_load
	.type	__x64_compat_sys_kexec_load, @function
__x64_compat_sys_kexec_load:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_kexec_load
	.size	__x64_compat_sys_kexec_load, .-__x64_compat_sys_kexec_load
	.p2align 4
	.globl	__x64_compat_sys_waitid
	.type	__x64_compat_sys_waitid, @function
__x64_compat_sys_waitid:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_waitid
	.size	__x64_compat_sys_waitid, .-__x64_compat_sys_waitid
	.p2align 4
	.globl	__x64_compat_sys_set_robust_list
	.type	__x64_compat_sys_set_robust_list, @function
__x64_compat_sys_set_robust_list:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_set_robust_list
	.size	__x64_compat_sys_set_robust_list, .-__x64_compat_sys_set_robust_list
	.p2align 4
	.globl	__x64_compat_sys_get_robust_list
	.type	__x64_compat_sys_get_robust_list, @function
__x64_compat_sys_get_robust_list:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_get_robust_list
	.size	__x64_compat_sys_get_robust_list, .-__x64_compat_sys_get_robust_list
	.p2align 4
	.globl	__x64_compat_sys_vmsplice
	.type	__x64_compat_sys_vmsplice, @function
__x64_compat_sys_vmsplice:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_vmsplice
	.size	__x64_compat_sys_vmsplice, .-__x64_compat_sys_vmsplice
	.p2align 4
	.globl	__x64_compat_sys_move_pages
	.type	__x64_compat_sys_move_pages, @function
__x64_compat_sys_move_pages:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_move_pages
	.size	__x64_compat_sys_move_pages, .-__x64_compat_sys_move_pages
	.p2align 4
	.globl	__x64_compat_sys_preadv64
	.type	__x64_compat_sys_preadv64, @function
__x64_compat_sys_preadv64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_preadv64
	.size	__x64_compat_sys_preadv64, .-__x64_compat_sys_preadv64
	.p2align 4
	.globl	__x64_compat_sys_pwritev64
	.type	__x64_compat_sys_pwritev64, @function
__x64_compat_sys_pwritev64:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_pwritev64
	.size	__x64_compat_sys_pwritev64, .-__x64_compat_sys_pwritev64
	.p2align 4
	.globl	__x64_compat_sys_rt_tgsigqueueinfo
	.type	__x64_compat_sys_rt_tgsigqueueinfo, @function
__x64_compat_sys_rt_tgsigqueueinfo:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_rt_tgsigqueueinfo
	.size	__x64_compat_sys_rt_tgsigqueueinfo, .-__x64_compat_sys_rt_tgsigqueueinfo
	.p2align 4
	.globl	__x64_compat_sys_recvmmsg
	.type	__x64_compat_sys_recvmmsg, @function
__x64_compat_sys_recvmmsg:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_recvmmsg
	.size	__x64_compat_sys_recvmmsg, .-__x64_compat_sys_recvmmsg
	.p2align 4
	.globl	__x64_compat_sys_sendmmsg
	.type	__x64_compat_sys_sendmmsg, @function
__x64_compat_sys_sendmmsg:
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_sendmmsg
	.size	__x64_compat_sys_sendmmsg, .-__x64_compat_sys_sendmmsg
	.p2align 4
	.globl	__x64_compat_sys_process_vm_readv
	.type	__x64_compat_sys_process_vm_readv, @function
__x64_compat_sys_process_vm_readv:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_process_vm_readv
	.size	__x64_compat_sys_process_vm_readv, .-__x64_compat_sys_process_vm_readv
	.p2align 4
	.globl	__x64_compat_sys_process_vm_writev
	.type	__x64_compat_sys_process_vm_writev, @function
__x64_compat_sys_process_vm_writev:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	64(%rdi), %r9
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_process_vm_writev
	.size	__x64_compat_sys_process_vm_writev, .-__x64_compat_sys_process_vm_writev
	.p2align 4
	.globl	__x64_compat_sys_setsockopt
	.type	__x64_compat_sys_setsockopt, @function
__x64_compat_sys_setsockopt:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_setsockopt
	.size	__x64_compat_sys_setsockopt, .-__x64_compat_sys_setsockopt
	.p2align 4
	.globl	__x64_compat_sys_getsockopt
	.type	__x64_compat_sys_getsockopt, @function
__x64_compat_sys_getsockopt:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_getsockopt
	.size	__x64_compat_sys_getsockopt, .-__x64_compat_sys_getsockopt
	.p2align 4
	.globl	__x64_compat_sys_io_setup
	.type	__x64_compat_sys_io_setup, @function
__x64_compat_sys_io_setup:
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_io_setup
	.size	__x64_compat_sys_io_setup, .-__x64_compat_sys_io_setup
	.p2align 4
	.globl	__x64_compat_sys_io_submit
	.type	__x64_compat_sys_io_submit, @function
__x64_compat_sys_io_submit:
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	112(%rdi), %rdi
	jmp	compat_sys_io_submit
	.size	__x64_compat_sys_io_submit, .-__x64_compat_sys_io_submit
	.p2align 4
	.globl	__x64_compat_sys_execveat
	.type	__x64_compat_sys_execveat, @function
__x64_compat_sys_execveat:
	movq	112(%rdi), %rax
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rdx
	movq	104(%rdi), %rsi
	movq	72(%rdi), %r8
	movq	%rax, %rdi
	jmp	compat_sys_execveat
	.size	__x64_compat_sys_execveat, .-__x64_compat_sys_execveat
.endif
.set .Largs_sys_read, 3
.set .Largs_sys_write, 3
.set .Largs_sys_open, 3
.set .Largs_sys_close, 1
.set .Largs_sys_newstat, 2
.set .Largs_sys_newfstat, 2
.set .Largs_sys_newlstat, 2
.set .Largs_sys_poll, 3
.set .Largs_sys_lseek, 3
.set .Largs_sys_mmap, 6
.set .Largs_sys_mprotect, 3
.set .Largs_sys_munmap, 2
.set .Largs_sys_brk, 1
.set .Largs_sys_rt_sigaction, 4
.set .Largs_sys_rt_sigprocmask, 4
.set .Largs_sys_rt_sigreturn, 0
.set .Largs_sys_ioctl, 3
.set .Largs_sys_pread64, 4
.set .Largs_sys_pwrite64, 4
.set .Largs_sys_readv, 3
.set .Largs_sys_writev, 3
.set .Largs_sys_access, 2
.set .Largs_sys_pipe, 1
.set .Largs_sys_select, 5
.set .Largs_sys_sched_yield, 0
.set .Largs_sys_mremap, 5
.set .Largs_sys_msync, 3
.set .Largs_sys_mincore, 3
.set .Largs_sys_madvise, 3
.set .Largs_sys_shmget, 3
.set .Largs_sys_shmat, 3
.set .Largs_sys_shmctl, 3
.set .Largs_sys_dup, 1
.set .Largs_sys_dup2, 2
.set .Largs_sys_pause, 0
.set .Largs_sys_nanosleep, 2
.set .Largs_sys_getitimer, 2
.set .Largs_sys_alarm, 1
.set .Largs_sys_setitimer, 3
.set .Largs_sys_getpid, 0
.set .Largs_sys_sendfile64, 4
.set .Largs_sys_socket, 3
.set .Largs_sys_connect, 3
.set .Largs_sys_accept, 3
.set .Largs_sys_sendto, 6
.set .Largs_sys_recvfrom, 6
.set .Largs_sys_sendmsg, 3
.set .Largs_sys_recvmsg, 3
.set .Largs_sys_shutdown, 2
.set .Largs_sys_bind, 3
.set .Largs_sys_listen, 2
.set .Largs_sys_getsockname, 3
.set .Largs_sys_getpeername, 3
.set .Largs_sys_socketpair, 4
.set .Largs_sys_setsockopt, 5
.set .Largs_sys_getsockopt, 5
.set .Largs_sys_clone, 5
.set .Largs_sys_fork, 0
.set .Largs_sys_vfork, 0
.set .Largs_sys_execve, 3
.set .Largs_sys_exit, 1
.set .Largs_sys_wait4, 4
.set .Largs_sys_kill, 2
.set .Largs_sys_newuname, 1
.set .Largs_sys_semget, 3
.set .Largs_sys_semop, 3
.set .Largs_sys_semctl, 4
.set .Largs_sys_shmdt, 1
.set .Largs_sys_msgget, 2
.set .Largs_sys_msgsnd, 4
.set .Largs_sys_msgrcv, 5
.set .Largs_sys_msgctl, 3
.set .Largs_sys_fcntl, 3
.set .Largs_sys_flock, 2
.set .Largs_sys_fsync, 1
.set .Largs_sys_fdatasync, 1
.set .Largs_sys_truncate, 2
.set .Largs_sys_ftruncate, 2
.set .Largs_sys_getdents, 3
.set .Largs_sys_getcwd, 2
.set .Largs_sys_chdir, 1
.set .Largs_sys_fchdir, 1
.set .Largs_sys_rename, 2
.set .Largs_sys_mkdir, 2
.set .Largs_sys_rmdir, 1
.set .Largs_sys_creat, 2
.set .Largs_sys_link, 2
.set .Largs_sys_unlink, 1
.set .Largs_sys_symlink, 2
.set .Largs_sys_readlink, 3
.set .Largs_sys_chmod, 2
.set .Largs_sys_fchmod, 2
.set .Largs_sys_chown, 3
.set .Largs_sys_fchown, 3
.set .Largs_sys_lchown, 3
.set .Largs_sys_umask, 1
.set .Largs_sys_gettimeofday, 2
.set .Largs_sys_getrlimit, 2
.set .Largs_sys_getrusage, 2
.set .Largs_sys_sysinfo, 1
.set .Largs_sys_times, 1
.set .Largs_sys_ptrace, 4
.set .Largs_sys_getuid, 0
.set .Largs_sys_syslog, 3
.set .Largs_sys_getgid, 0
.set .Largs_sys_setuid, 1
.set .Largs_sys_setgid, 1
.set .Largs_sys_geteuid, 0
.set .Largs_sys_getegid, 0
.set .Largs_sys_setpgid, 2
.set .Largs_sys_getppid, 0
.set .Largs_sys_getpgrp, 0
.set .Largs_sys_setsid, 0
.set .Largs_sys_setreuid, 2
.set .Largs_sys_setregid, 2
.set .Largs_sys_getgroups, 2
.set .Largs_sys_setgroups, 2
.set .Largs_sys_setresuid, 3
.set .Largs_sys_getresuid, 3
.set .Largs_sys_setresgid, 3
.set .Largs_sys_getresgid, 3
.set .Largs_sys_getpgid, 1
.set .Largs_sys_setfsuid, 1
.set .Largs_sys_setfsgid, 1
.set .Largs_sys_getsid, 1
.set .Largs_sys_capget, 2
.set .Largs_sys_capset, 2
.set .Largs_sys_rt_sigpending, 2
.set .Largs_sys_rt_sigtimedwait, 4
.set .Largs_sys_rt_sigqueueinfo, 3
.set .Largs_sys_rt_sigsuspend, 2
.set .Largs_sys_sigaltstack, 2
.set .Largs_sys_utime, 2
.set .Largs_sys_mknod, 3
.set .Largs_sys_personality, 1
.set .Largs_sys_ustat, 2
.set .Largs_sys_statfs, 2
.set .Largs_sys_fstatfs, 2
.set .Largs_sys_sysfs, 3
.set .Largs_sys_getpriority, 2
.set .Largs_sys_setpriority, 3
.set .Largs_sys_sched_setparam, 2
.set .Largs_sys_sched_getparam, 2
.set .Largs_sys_sched_setscheduler, 3
.set .Largs_sys_sched_getscheduler, 1
.set .Largs_sys_sched_get_priority_max, 1
.set .Largs_sys_sched_get_priority_min, 1
.set .Largs_sys_sched_rr_get_interval, 2
.set .Largs_sys_mlock, 2
.set .Largs_sys_munlock, 2
.set .Largs_sys_mlockall, 1
.set .Largs_sys_munlockall, 0
.set .Largs_sys_vhangup, 0
.set .Largs_sys_modify_ldt, 3
.set .Largs_sys_pivot_root, 2
.set .Largs_sys_sysctl, 1
.set .Largs_sys_prctl, 5
.set .Largs_sys_arch_prctl, 2
.set .Largs_sys_adjtimex, 1
.set .Largs_sys_setrlimit, 2
.set .Largs_sys_chroot, 1
.set .Largs_sys_sync, 0
.set .Largs_sys_acct, 1
.set .Largs_sys_settimeofday, 2
.set .Largs_sys_mount, 5
.set .Largs_sys_umount, 2
.set .Largs_sys_swapon, 2
.set .Largs_sys_swapoff, 1
.set .Largs_sys_reboot, 4
.set .Largs_sys_sethostname, 2
.set .Largs_sys_setdomainname, 2
.set .Largs_sys_iopl, 1
.set .Largs_sys_ioperm, 3
.set .Largs_sys_init_module, 3
.set .Largs_sys_delete_module, 2
.set .Largs_sys_quotactl, 4
.set .Largs_sys_gettid, 0
.set .Largs_sys_readahead, 3
.set .Largs_sys_setxattr, 5
.set .Largs_sys_lsetxattr, 5
.set .Largs_sys_fsetxattr, 5
.set .Largs_sys_getxattr, 4
.set .Largs_sys_lgetxattr, 4
.set .Largs_sys_fgetxattr, 4
.set .Largs_sys_listxattr, 3
.set .Largs_sys_llistxattr, 3
.set .Largs_sys_flistxattr, 3
.set .Largs_sys_removexattr, 2
.set .Largs_sys_lremovexattr, 2
.set .Largs_sys_fremovexattr, 2
.set .Largs_sys_tkill, 2
.set .Largs_sys_time, 1
.set .Largs_sys_futex, 6
.set .Largs_sys_sched_setaffinity, 3
.set .Largs_sys_sched_getaffinity, 3
.set .Largs_sys_io_setup, 2
.set .Largs_sys_io_destroy, 1
.set .Largs_sys_io_getevents, 5
.set .Largs_sys_io_submit, 3
.set .Largs_sys_io_cancel, 3
.set .Largs_sys_lookup_dcookie, 3
.set .Largs_sys_epoll_create, 1
.set .Largs_sys_remap_file_pages, 5
.set .Largs_sys_getdents64, 3
.set .Largs_sys_set_tid_address, 1
.set .Largs_sys_restart_syscall, 0
.set .Largs_sys_semtimedop, 4
.set .Largs_sys_fadvise64, 4
.set .Largs_sys_timer_create, 3
.set .Largs_sys_timer_settime, 4
.set .Largs_sys_timer_gettime, 2
.set .Largs_sys_timer_getoverrun, 1
.set .Largs_sys_timer_delete, 1
.set .Largs_sys_clock_settime, 2
.set .Largs_sys_clock_gettime, 2
.set .Largs_sys_clock_getres, 2
.set .Largs_sys_clock_nanosleep, 4
.set .Largs_sys_exit_group, 1
.set .Largs_sys_epoll_wait, 4
.set .Largs_sys_epoll_ctl, 4
.set .Largs_sys_tgkill, 3
.set .Largs_sys_utimes, 2
.set .Largs_sys_mbind, 6
.set .Largs_sys_set_mempolicy, 3
.set .Largs_sys_get_mempolicy, 5
.set .Largs_sys_mq_open, 4
.set .Largs_sys_mq_unlink, 1
.set .Largs_sys_mq_timedsend, 5
.set .Largs_sys_mq_timedreceive, 5
.set .Largs_sys_mq_notify, 2
.set .Largs_sys_mq_getsetattr, 3
.set .Largs_sys_kexec_load, 4
.set .Largs_sys_waitid, 5
.set .Largs_sys_add_key, 5
.set .Largs_sys_request_key, 4
.set .Largs_sys_keyctl, 5
.set .Largs_sys_ioprio_set, 3
.set .Largs_sys_ioprio_get, 2
.set .Largs_sys_inotify_init, 0
.set .Largs_sys_inotify_add_watch, 3
.set .Largs_sys_inotify_rm_watch, 2
.set .Largs_sys_migrate_pages, 4
.set .Largs_sys_openat, 4
.set .Largs_sys_mkdirat, 3
.set .Largs_sys_mknodat, 4
.set .Largs_sys_fchownat, 5
.set .Largs_sys_futimesat, 3
.set .Largs_sys_newfstatat, 4
.set .Largs_sys_unlinkat, 3
.set .Largs_sys_renameat, 4
.set .Largs_sys_linkat, 5
.set .Largs_sys_symlinkat, 3
.set .Largs_sys_readlinkat, 4
.set .Largs_sys_fchmodat, 3
.set .Largs_sys_faccessat, 3
.set .Largs_sys_pselect6, 6
.set .Largs_sys_ppoll, 5
.set .Largs_sys_unshare, 1
.set .Largs_sys_set_robust_list, 2
.set .Largs_sys_get_robust_list, 3
.set .Largs_sys_splice, 6
.set .Largs_sys_tee, 4
.set .Largs_sys_sync_file_range, 4
.set .Largs_sys_vmsplice, 4
.set .Largs_sys_move_pages, 6
.set .Largs_sys_utimensat, 4
.set .Largs_sys_epoll_pwait, 6
.set .Largs_sys_signalfd, 3
.set .Largs_sys_timerfd_create, 2
.set .Largs_sys_eventfd, 1
.set .Largs_sys_fallocate, 4
.set .Largs_sys_timerfd_settime, 4
.set .Largs_sys_timerfd_gettime, 2
.set .Largs_sys_accept4, 4
.set .Largs_sys_signalfd4, 4
.set .Largs_sys_eventfd2, 2
.set .Largs_sys_epoll_create1, 1
.set .Largs_sys_dup3, 3
.set .Largs_sys_pipe2, 2
.set .Largs_sys_inotify_init1, 1
.set .Largs_sys_preadv, 5
.set .Largs_sys_pwritev, 5
.set .Largs_sys_rt_tgsigqueueinfo, 4
.set .Largs_sys_perf_event_open, 5
.set .Largs_sys_recvmmsg, 5
.set .Largs_sys_fanotify_init, 2
.set .Largs_sys_fanotify_mark, 5
.set .Largs_sys_prlimit64, 4
.set .Largs_sys_name_to_handle_at, 5
.set .Largs_sys_open_by_handle_at, 3
.set .Largs_sys_clock_adjtime, 2
.set .Largs_sys_syncfs, 1
.set .Largs_sys_sendmmsg, 4
.set .Largs_sys_setns, 2
.set .Largs_sys_getcpu, 3
.set .Largs_sys_process_vm_readv, 6
.set .Largs_sys_process_vm_writev, 6
.set .Largs_sys_kcmp, 5
.set .Largs_sys_finit_module, 3
.set .Largs_sys_sched_setattr, 3
.set .Largs_sys_sched_getattr, 4
.set .Largs_sys_renameat2, 5
.set .Largs_sys_seccomp, 3
.set .Largs_sys_getrandom, 3
.set .Largs_sys_memfd_create, 2
.set .Largs_sys_kexec_file_load, 5
.set .Largs_sys_bpf, 3
.set .Largs_sys_execveat, 5
.set .Largs_sys_userfaultfd, 1
.set .Largs_sys_membarrier, 2
.set .Largs_sys_mlock2, 3
.set .Largs_sys_copy_file_range, 6
.set .Largs_compat_sys_rt_sigaction, 4
.set .Largs_sys32_x32_rt_sigreturn, 0
.set .Largs_compat_sys_ioctl, 3
.set .Largs_compat_sys_readv, 3
.set .Largs_compat_sys_writev, 3
.set .Largs_compat_sys_recvfrom, 6
.set .Largs_compat_sys_sendmsg, 3
.set .Largs_compat_sys_recvmsg, 3
.set .Largs_compat_sys_execve, 3
.set .Largs_compat_sys_ptrace, 4
.set .Largs_compat_sys_rt_sigpending, 2
.set .Largs_compat_sys_rt_sigtimedwait, 4
.set .Largs_compat_sys_rt_sigqueueinfo, 3
.set .Largs_compat_sys_sigaltstack, 2
.set .Largs_compat_sys_timer_create, 3
.set .Largs_compat_sys_mq_notify, 2
.set .Largs_compat_sys_kexec_load, 4
.set .Largs_compat_sys_waitid, 5
.set .Largs_compat_sys_set_robust_list, 2
.set .Largs_compat_sys_get_robust_list, 3
.set .Largs_compat_sys_vmsplice, 4
.set .Largs_compat_sys_move_pages, 6
.set .Largs_compat_sys_preadv64, 4
.set .Largs_compat_sys_pwritev64, 4
.set .Largs_compat_sys_rt_tgsigqueueinfo, 4
.set .Largs_compat_sys_recvmmsg, 5
.set .Largs_compat_sys_sendmmsg, 4
.set .Largs_compat_sys_process_vm_readv, 6
.set .Largs_compat_sys_process_vm_writev, 6
.set .Largs_compat_sys_setsockopt, 5
.set .Largs_compat_sys_getsockopt, 5
.set .Largs_compat_sys_io_setup, 2
.set .Largs_compat_sys_io_submit, 3
.set .Largs_compat_sys_execveat, 5
.set .Largs_sys_ni_syscall, 0
