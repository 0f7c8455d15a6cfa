/*
 * Made from calls.awk and the syscall table by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
	.text
	.p2align 4
	.globl	x64_sys_call
	.type	x64_sys_call, @function
x64_sys_call:
	cmpl	$157, %esi
	je	.Lx64_sys_call_2
	ja	.Lx64_sys_call_3
	cmpl	$78, %esi
	je	.Lx64_sys_call_4
	ja	.Lx64_sys_call_5
	cmpl	$39, %esi
	je	.Lx64_sys_call_6
	jbe	.Lx64_sys_call_439
	cmpl	$59, %esi
	je	.Lx64_sys_call_54
	jbe	.Lx64_sys_call_440
	cmpl	$69, %esi
	je	.Lx64_sys_call_78
	jbe	.Lx64_sys_call_441
	cmpl	$74, %esi
	je	.Lx64_sys_call_90
	jbe	.Lx64_sys_call_442
	cmpl	$76, %esi
	je	.Lx64_sys_call_96
	cmpl	$77, %esi
	jne	.Lx64_sys_call_443
	jmp	__x64_sys_ftruncate
.Lx64_sys_call_3:
	cmpl	$249, %esi
	je	.Lx64_sys_call_192
	jbe	.Lx64_sys_call_444
	cmpl	$288, %esi
	je	.Lx64_sys_call_288
	jbe	.Lx64_sys_call_445
	cmpl	$308, %esi
	je	.Lx64_sys_call_335
	jbe	.Lx64_sys_call_446
	cmpl	$318, %esi
	je	.Lx64_sys_call_359
	jbe	.Lx64_sys_call_447
	cmpl	$323, %esi
	je	.Lx64_sys_call_371
	jbe	.Lx64_sys_call_448
	cmpl	$325, %esi
	je	.Lx64_sys_call_377
	cmpl	$326, %esi
	jne	.Lx64_sys_call_449
	jmp	__x64_sys_copy_file_range
.Lx64_sys_call_441:
	cmpl	$64, %esi
	je	.Lx64_sys_call_80
	jbe	.Lx64_sys_call_450
	cmpl	$67, %esi
	je	.Lx64_sys_call_86
	cmpl	$68, %esi
	jne	.Lx64_sys_call_451
	jmp	__x64_sys_msgget
.Lx64_sys_call_439:
	cmpl	$19, %esi
	je	.Lx64_sys_call_8
	jbe	.Lx64_sys_call_452
	cmpl	$29, %esi
	je	.Lx64_sys_call_32
	jbe	.Lx64_sys_call_453
	cmpl	$34, %esi
	je	.Lx64_sys_call_44
	jbe	.Lx64_sys_call_454
	cmpl	$37, %esi
	je	.Lx64_sys_call_50
	cmpl	$38, %esi
	jne	.Lx64_sys_call_455
	jmp	__x64_sys_setitimer
.Lx64_sys_call_5:
	cmpl	$117, %esi
	je	.Lx64_sys_call_99
	jbe	.Lx64_sys_call_456
	cmpl	$138, %esi
	je	.Lx64_sys_call_146
	jbe	.Lx64_sys_call_457
	cmpl	$148, %esi
	je	.Lx64_sys_call_171
	jbe	.Lx64_sys_call_458
	cmpl	$153, %esi
	je	.Lx64_sys_call_183
	jbe	.Lx64_sys_call_459
	cmpl	$155, %esi
	je	.Lx64_sys_call_189
	cmpl	$156, %esi
	jne	.Lx64_sys_call_460
	jmp	__x64_sys_sysctl
.Lx64_sys_call_453:
	cmpl	$24, %esi
	je	.Lx64_sys_call_34
	jbe	.Lx64_sys_call_461
	cmpl	$27, %esi
	je	.Lx64_sys_call_40
	cmpl	$28, %esi
	jne	.Lx64_sys_call_462
	jmp	__x64_sys_madvise
.Lx64_sys_call_440:
	cmpl	$49, %esi
	je	.Lx64_sys_call_56
	jbe	.Lx64_sys_call_463
	cmpl	$54, %esi
	je	.Lx64_sys_call_68
	jbe	.Lx64_sys_call_464
	cmpl	$57, %esi
	je	.Lx64_sys_call_74
	cmpl	$58, %esi
	jne	.Lx64_sys_call_465
	jmp	sys_vfork
.Lx64_sys_call_449:
	cmpl	$324, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_membarrier
.Lx64_sys_call_463:
	cmpl	$44, %esi
	je	.Lx64_sys_call_58
	jbe	.Lx64_sys_call_466
	cmpl	$47, %esi
	je	.Lx64_sys_call_64
	cmpl	$48, %esi
	jne	.Lx64_sys_call_467
	jmp	__x64_sys_shutdown
.Lx64_sys_call_447:
	cmpl	$313, %esi
	je	.Lx64_sys_call_361
	jbe	.Lx64_sys_call_468
	cmpl	$316, %esi
	je	.Lx64_sys_call_367
	cmpl	$317, %esi
	jne	.Lx64_sys_call_469
	jmp	__x64_sys_seccomp
.Lx64_sys_call_446:
	cmpl	$298, %esi
	je	.Lx64_sys_call_337
	jbe	.Lx64_sys_call_470
	cmpl	$303, %esi
	je	.Lx64_sys_call_349
	jbe	.Lx64_sys_call_471
	cmpl	$306, %esi
	je	.Lx64_sys_call_355
	cmpl	$307, %esi
	jne	.Lx64_sys_call_472
	jmp	__x64_sys_sendmmsg
.Lx64_sys_call_445:
	cmpl	$269, %esi
	je	.Lx64_sys_call_290
	jbe	.Lx64_sys_call_473
	cmpl	$279, %esi
	je	.Lx64_sys_call_314
	jbe	.Lx64_sys_call_474
	cmpl	$284, %esi
	je	.Lx64_sys_call_326
	jbe	.Lx64_sys_call_475
	cmpl	$286, %esi
	je	.Lx64_sys_call_332
	cmpl	$287, %esi
	jne	.Lx64_sys_call_476
	jmp	__x64_sys_timerfd_gettime
.Lx64_sys_call_444:
	cmpl	$206, %esi
	je	.Lx64_sys_call_194
	jbe	.Lx64_sys_call_477
	cmpl	$229, %esi
	je	.Lx64_sys_call_242
	jbe	.Lx64_sys_call_478
	cmpl	$240, %esi
	je	.Lx64_sys_call_267
	jbe	.Lx64_sys_call_479
	cmpl	$245, %esi
	je	.Lx64_sys_call_279
	jbe	.Lx64_sys_call_480
	cmpl	$247, %esi
	je	.Lx64_sys_call_285
	cmpl	$248, %esi
	jne	.Lx64_sys_call_481
	jmp	__x64_sys_add_key
.Lx64_sys_call_470:
	cmpl	$293, %esi
	je	.Lx64_sys_call_339
	jbe	.Lx64_sys_call_482
	cmpl	$296, %esi
	je	.Lx64_sys_call_345
	cmpl	$297, %esi
	jne	.Lx64_sys_call_483
	jmp	__x64_sys_rt_tgsigqueueinfo
.Lx64_sys_call_479:
	cmpl	$234, %esi
	je	.Lx64_sys_call_269
	jbe	.Lx64_sys_call_484
	cmpl	$238, %esi
	je	.Lx64_sys_call_275
	cmpl	$239, %esi
	jne	.Lx64_sys_call_485
	jmp	__x64_sys_get_mempolicy
.Lx64_sys_call_478:
	cmpl	$219, %esi
	je	.Lx64_sys_call_244
	jbe	.Lx64_sys_call_486
	cmpl	$224, %esi
	je	.Lx64_sys_call_257
	jbe	.Lx64_sys_call_487
	cmpl	$227, %esi
	je	.Lx64_sys_call_263
	cmpl	$228, %esi
	jne	.Lx64_sys_call_488
	jmp	__x64_sys_clock_gettime
.Lx64_sys_call_452:
	cmpl	$9, %esi
	je	.Lx64_sys_call_10
	jbe	.Lx64_sys_call_489
	cmpl	$14, %esi
	je	.Lx64_sys_call_22
	jbe	.Lx64_sys_call_490
	cmpl	$17, %esi
	je	.Lx64_sys_call_28
	cmpl	$18, %esi
	jne	.Lx64_sys_call_491
	jmp	__x64_sys_pwrite64
.Lx64_sys_call_474:
	cmpl	$274, %esi
	je	.Lx64_sys_call_316
	jbe	.Lx64_sys_call_492
	cmpl	$277, %esi
	je	.Lx64_sys_call_322
	cmpl	$278, %esi
	jne	.Lx64_sys_call_493
	jmp	__x64_sys_vmsplice
.Lx64_sys_call_457:
	cmpl	$127, %esi
	je	.Lx64_sys_call_148
	jbe	.Lx64_sys_call_494
	cmpl	$132, %esi
	je	.Lx64_sys_call_160
	jbe	.Lx64_sys_call_495
	cmpl	$136, %esi
	je	.Lx64_sys_call_166
	cmpl	$137, %esi
	jne	.Lx64_sys_call_496
	jmp	__x64_sys_statfs
.Lx64_sys_call_456:
	cmpl	$98, %esi
	je	.Lx64_sys_call_101
	jbe	.Lx64_sys_call_497
	cmpl	$108, %esi
	je	.Lx64_sys_call_125
	jbe	.Lx64_sys_call_498
	cmpl	$113, %esi
	je	.Lx64_sys_call_137
	jbe	.Lx64_sys_call_499
	cmpl	$115, %esi
	je	.Lx64_sys_call_143
	cmpl	$116, %esi
	jne	.Lx64_sys_call_500
	jmp	__x64_sys_setgroups
.Lx64_sys_call_496:
	cmpl	$133, %esi
	je	.Lx64_sys_call_168
	cmpl	$135, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_personality
.Lx64_sys_call_494:
	cmpl	$122, %esi
	je	.Lx64_sys_call_150
	jbe	.Lx64_sys_call_501
	cmpl	$125, %esi
	je	.Lx64_sys_call_156
	cmpl	$126, %esi
	jne	.Lx64_sys_call_502
	jmp	__x64_sys_capset
.Lx64_sys_call_477:
	cmpl	$186, %esi
	je	.Lx64_sys_call_196
	jbe	.Lx64_sys_call_503
	cmpl	$196, %esi
	je	.Lx64_sys_call_221
	jbe	.Lx64_sys_call_504
	cmpl	$201, %esi
	je	.Lx64_sys_call_233
	jbe	.Lx64_sys_call_505
	cmpl	$203, %esi
	je	.Lx64_sys_call_239
	cmpl	$204, %esi
	jne	.Lx64_sys_call_506
	jmp	__x64_sys_sched_getaffinity
.Lx64_sys_call_485:
	cmpl	$235, %esi
	je	.Lx64_sys_call_277
	cmpl	$237, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_mbind
.Lx64_sys_call_506:
	cmpl	$202, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_futex
.Lx64_sys_call_504:
	cmpl	$191, %esi
	je	.Lx64_sys_call_223
	jbe	.Lx64_sys_call_507
	cmpl	$194, %esi
	je	.Lx64_sys_call_229
	cmpl	$195, %esi
	jne	.Lx64_sys_call_508
	jmp	__x64_sys_llistxattr
.Lx64_sys_call_503:
	cmpl	$167, %esi
	je	.Lx64_sys_call_198
	jbe	.Lx64_sys_call_509
	cmpl	$172, %esi
	je	.Lx64_sys_call_210
	jbe	.Lx64_sys_call_510
	cmpl	$176, %esi
	je	.Lx64_sys_call_216
	jbe	.Lx64_sys_call_511
	cmpl	$179, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_quotactl
.Lx64_sys_call_473:
	cmpl	$259, %esi
	je	.Lx64_sys_call_292
	jbe	.Lx64_sys_call_512
	cmpl	$264, %esi
	je	.Lx64_sys_call_304
	jbe	.Lx64_sys_call_513
	cmpl	$267, %esi
	je	.Lx64_sys_call_310
	cmpl	$268, %esi
	jne	.Lx64_sys_call_514
	jmp	__x64_sys_fchmodat
.Lx64_sys_call_489:
	cmpl	$4, %esi
	je	.Lx64_sys_call_12
	jbe	.Lx64_sys_call_515
	cmpl	$7, %esi
	je	.Lx64_sys_call_18
	cmpl	$8, %esi
	jne	.Lx64_sys_call_516
	jmp	__x64_sys_lseek
.Lx64_sys_call_512:
	cmpl	$254, %esi
	je	.Lx64_sys_call_294
	jbe	.Lx64_sys_call_517
	cmpl	$257, %esi
	je	.Lx64_sys_call_300
	cmpl	$258, %esi
	jne	.Lx64_sys_call_518
	jmp	__x64_sys_mkdirat
.Lx64_sys_call_515:
	cmpl	$2, %esi
	je	.Lx64_sys_call_14
	cmpl	$3, %esi
	jne	.Lx64_sys_call_519
	jmp	__x64_sys_close
.Lx64_sys_call_511:
	cmpl	$173, %esi
	je	.Lx64_sys_call_218
	cmpl	$175, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_init_module
.Lx64_sys_call_509:
	cmpl	$162, %esi
	je	.Lx64_sys_call_200
	jbe	.Lx64_sys_call_520
	cmpl	$165, %esi
	je	.Lx64_sys_call_206
	cmpl	$166, %esi
	jne	.Lx64_sys_call_521
	jmp	__x64_sys_umount
.Lx64_sys_call_458:
	cmpl	$143, %esi
	je	.Lx64_sys_call_173
	jbe	.Lx64_sys_call_522
	cmpl	$146, %esi
	je	.Lx64_sys_call_179
	cmpl	$147, %esi
	jne	.Lx64_sys_call_523
	jmp	__x64_sys_sched_get_priority_min
.Lx64_sys_call_486:
	cmpl	$212, %esi
	je	.Lx64_sys_call_246
	jbe	.Lx64_sys_call_524
	cmpl	$217, %esi
	je	.Lx64_sys_call_253
	cmpl	$218, %esi
	jne	.Lx64_sys_call_525
	jmp	__x64_sys_set_tid_address
.Lx64_sys_call_498:
	cmpl	$103, %esi
	je	.Lx64_sys_call_127
	jbe	.Lx64_sys_call_526
	cmpl	$106, %esi
	je	.Lx64_sys_call_133
	cmpl	$107, %esi
	jne	.Lx64_sys_call_527
	jmp	sys_geteuid
.Lx64_sys_call_497:
	cmpl	$88, %esi
	je	.Lx64_sys_call_103
	jbe	.Lx64_sys_call_528
	cmpl	$93, %esi
	je	.Lx64_sys_call_115
	jbe	.Lx64_sys_call_529
	cmpl	$96, %esi
	je	.Lx64_sys_call_121
	cmpl	$97, %esi
	jne	.Lx64_sys_call_530
	jmp	__x64_sys_getrlimit
.Lx64_sys_call_525:
	cmpl	$213, %esi
	je	.Lx64_sys_call_255
	cmpl	$216, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_remap_file_pages
.Lx64_sys_call_524:
	cmpl	$209, %esi
	je	.Lx64_sys_call_248
	jbe	.Lx64_sys_call_531
	cmpl	$210, %esi
	jne	.Lx64_sys_call_170
	jmp	__x64_sys_io_cancel
.Lx64_sys_call_528:
	cmpl	$83, %esi
	je	.Lx64_sys_call_105
	jbe	.Lx64_sys_call_532
	cmpl	$86, %esi
	je	.Lx64_sys_call_111
	cmpl	$87, %esi
	jne	.Lx64_sys_call_533
	jmp	__x64_sys_unlink
.Lx64_sys_call_531:
	cmpl	$207, %esi
	je	.Lx64_sys_call_534
	jmp	__x64_sys_io_getevents
.Lx64_sys_call_2:
	jmp	__x64_sys_prctl
.Lx64_sys_call_534:
	jmp	__x64_sys_io_destroy
.Lx64_sys_call_111:
	jmp	__x64_sys_link
.Lx64_sys_call_105:
	jmp	__x64_sys_mkdir
.Lx64_sys_call_248:
	jmp	__x64_sys_io_submit
.Lx64_sys_call_255:
	jmp	__x64_sys_epoll_create
.Lx64_sys_call_121:
	jmp	__x64_sys_gettimeofday
.Lx64_sys_call_115:
	jmp	__x64_sys_fchown
.Lx64_sys_call_103:
	jmp	__x64_sys_symlink
.Lx64_sys_call_133:
	jmp	__x64_sys_setgid
.Lx64_sys_call_127:
	jmp	__x64_sys_syslog
.Lx64_sys_call_253:
	jmp	__x64_sys_getdents64
.Lx64_sys_call_246:
	jmp	__x64_sys_lookup_dcookie
.Lx64_sys_call_179:
	jmp	__x64_sys_sched_get_priority_max
.Lx64_sys_call_173:
	jmp	__x64_sys_sched_getparam
.Lx64_sys_call_206:
	jmp	__x64_sys_mount
.Lx64_sys_call_200:
	jmp	sys_sync
.Lx64_sys_call_218:
	jmp	__x64_sys_ioperm
.Lx64_sys_call_14:
	jmp	__x64_sys_open
.Lx64_sys_call_300:
	jmp	__x64_sys_openat
.Lx64_sys_call_294:
	jmp	__x64_sys_inotify_add_watch
.Lx64_sys_call_18:
	jmp	__x64_sys_poll
.Lx64_sys_call_12:
	jmp	__x64_sys_newstat
.Lx64_sys_call_310:
	jmp	__x64_sys_readlinkat
.Lx64_sys_call_304:
	jmp	__x64_sys_renameat
.Lx64_sys_call_292:
	jmp	__x64_sys_mknodat
.Lx64_sys_call_216:
	jmp	__x64_sys_delete_module
.Lx64_sys_call_210:
	jmp	__x64_sys_iopl
.Lx64_sys_call_198:
	jmp	__x64_sys_swapon
.Lx64_sys_call_229:
	jmp	__x64_sys_listxattr
.Lx64_sys_call_223:
	jmp	__x64_sys_getxattr
.Lx64_sys_call_277:
	jmp	__x64_sys_utimes
.Lx64_sys_call_239:
	jmp	__x64_sys_sched_setaffinity
.Lx64_sys_call_233:
	jmp	__x64_sys_time
.Lx64_sys_call_221:
	jmp	__x64_sys_flistxattr
.Lx64_sys_call_196:
	jmp	sys_gettid
.Lx64_sys_call_156:
	jmp	__x64_sys_capget
.Lx64_sys_call_150:
	jmp	__x64_sys_setfsuid
.Lx64_sys_call_168:
	jmp	__x64_sys_mknod
.Lx64_sys_call_500:
	jmp	__x64_sys_setregid
.Lx64_sys_call_143:
	jmp	__x64_sys_getgroups
.Lx64_sys_call_137:
	jmp	__x64_sys_setreuid
.Lx64_sys_call_125:
	jmp	sys_getegid
.Lx64_sys_call_101:
	jmp	__x64_sys_getrusage
.Lx64_sys_call_166:
	jmp	__x64_sys_ustat
.Lx64_sys_call_160:
	jmp	__x64_sys_utime
.Lx64_sys_call_148:
	jmp	__x64_sys_rt_sigpending
.Lx64_sys_call_322:
	jmp	__x64_sys_sync_file_range
.Lx64_sys_call_316:
	jmp	__x64_sys_get_robust_list
.Lx64_sys_call_28:
	jmp	__x64_sys_pread64
.Lx64_sys_call_22:
	jmp	__x64_sys_rt_sigprocmask
.Lx64_sys_call_10:
	jmp	__x64_sys_mmap
.Lx64_sys_call_263:
	jmp	__x64_sys_clock_settime
.Lx64_sys_call_257:
	jmp	__x64_sys_timer_gettime
.Lx64_sys_call_244:
	jmp	sys_restart_syscall
.Lx64_sys_call_275:
	jmp	__x64_sys_set_mempolicy
.Lx64_sys_call_269:
	jmp	__x64_sys_tgkill
.Lx64_sys_call_345:
	jmp	__x64_sys_pwritev
.Lx64_sys_call_339:
	jmp	__x64_sys_pipe2
.Lx64_sys_call_481:
	jmp	__x64_sys_kexec_load
.Lx64_sys_call_285:
	jmp	__x64_sys_waitid
.Lx64_sys_call_279:
	jmp	__x64_sys_mq_getsetattr
.Lx64_sys_call_267:
	jmp	__x64_sys_mq_open
.Lx64_sys_call_242:
	jmp	__x64_sys_clock_getres
.Lx64_sys_call_194:
	jmp	__x64_sys_io_setup
.Lx64_sys_call_476:
	jmp	__x64_sys_fallocate
.Lx64_sys_call_332:
	jmp	__x64_sys_timerfd_settime
.Lx64_sys_call_326:
	jmp	__x64_sys_eventfd
.Lx64_sys_call_314:
	jmp	__x64_sys_move_pages
.Lx64_sys_call_290:
	jmp	__x64_sys_faccessat
.Lx64_sys_call_355:
	jmp	__x64_sys_syncfs
.Lx64_sys_call_349:
	jmp	__x64_sys_name_to_handle_at
.Lx64_sys_call_337:
	jmp	__x64_sys_perf_event_open
.Lx64_sys_call_367:
	jmp	__x64_sys_renameat2
.Lx64_sys_call_361:
	jmp	__x64_sys_finit_module
.Lx64_sys_call_64:
	jmp	__x64_sys_recvmsg
.Lx64_sys_call_58:
	jmp	__x64_sys_sendto
.Lx64_sys_call_170:
	jmp	sys_ni_syscall
.Lx64_sys_call_74:
	jmp	sys_fork
.Lx64_sys_call_68:
	jmp	__x64_sys_setsockopt
.Lx64_sys_call_56:
	jmp	__x64_sys_bind
.Lx64_sys_call_40:
	jmp	__x64_sys_mincore
.Lx64_sys_call_34:
	jmp	sys_sched_yield
.Lx64_sys_call_460:
	jmp	__x64_sys_modify_ldt
.Lx64_sys_call_189:
	jmp	__x64_sys_pivot_root
.Lx64_sys_call_183:
	jmp	sys_vhangup
.Lx64_sys_call_171:
	jmp	__x64_sys_sched_rr_get_interval
.Lx64_sys_call_146:
	jmp	__x64_sys_fstatfs
.Lx64_sys_call_99:
	jmp	__x64_sys_setresuid
.Lx64_sys_call_50:
	jmp	__x64_sys_alarm
.Lx64_sys_call_44:
	jmp	sys_pause
.Lx64_sys_call_32:
	jmp	__x64_sys_shmget
.Lx64_sys_call_8:
	jmp	__x64_sys_readv
.Lx64_sys_call_86:
	jmp	__x64_sys_shmdt
.Lx64_sys_call_80:
	jmp	__x64_sys_semget
.Lx64_sys_call_377:
	jmp	__x64_sys_mlock2
.Lx64_sys_call_371:
	jmp	__x64_sys_userfaultfd
.Lx64_sys_call_359:
	jmp	__x64_sys_getrandom
.Lx64_sys_call_335:
	jmp	__x64_sys_setns
.Lx64_sys_call_288:
	jmp	__x64_sys_accept4
.Lx64_sys_call_192:
	jmp	__x64_sys_request_key
.Lx64_sys_call_443:
	jmp	__x64_sys_fdatasync
.Lx64_sys_call_96:
	jmp	__x64_sys_truncate
.Lx64_sys_call_90:
	jmp	__x64_sys_fsync
.Lx64_sys_call_78:
	jmp	__x64_sys_msgsnd
.Lx64_sys_call_54:
	jmp	__x64_sys_execve
.Lx64_sys_call_6:
	jmp	sys_getpid
.Lx64_sys_call_4:
	jmp	__x64_sys_getdents
.Lx64_sys_call_461:
	cmpl	$22, %esi
	je	.Lx64_sys_call_36
	cmpl	$23, %esi
	jne	.Lx64_sys_call_535
	jmp	__x64_sys_select
.Lx64_sys_call_535:
	cmpl	$20, %esi
	je	.Lx64_sys_call_536
	jmp	__x64_sys_access
.Lx64_sys_call_36:
	jmp	__x64_sys_pipe
.Lx64_sys_call_536:
	jmp	__x64_sys_writev
.Lx64_sys_call_459:
	cmpl	$151, %esi
	je	.Lx64_sys_call_185
	cmpl	$152, %esi
	jne	.Lx64_sys_call_537
	jmp	sys_munlockall
.Lx64_sys_call_537:
	cmpl	$149, %esi
	je	.Lx64_sys_call_538
	jmp	__x64_sys_munlock
.Lx64_sys_call_185:
	jmp	__x64_sys_mlockall
.Lx64_sys_call_538:
	jmp	__x64_sys_mlock
.Lx64_sys_call_455:
	cmpl	$35, %esi
	je	.Lx64_sys_call_539
	jmp	__x64_sys_getitimer
.Lx64_sys_call_539:
	jmp	__x64_sys_nanosleep
.Lx64_sys_call_454:
	cmpl	$32, %esi
	je	.Lx64_sys_call_46
	cmpl	$33, %esi
	jne	.Lx64_sys_call_540
	jmp	__x64_sys_dup2
.Lx64_sys_call_540:
	cmpl	$30, %esi
	je	.Lx64_sys_call_541
	jmp	__x64_sys_shmctl
.Lx64_sys_call_46:
	jmp	__x64_sys_dup
.Lx64_sys_call_541:
	jmp	__x64_sys_shmat
.Lx64_sys_call_493:
	cmpl	$275, %esi
	je	.Lx64_sys_call_542
	jmp	__x64_sys_tee
.Lx64_sys_call_542:
	jmp	__x64_sys_splice
.Lx64_sys_call_442:
	cmpl	$72, %esi
	je	.Lx64_sys_call_92
	cmpl	$73, %esi
	jne	.Lx64_sys_call_543
	jmp	__x64_sys_flock
.Lx64_sys_call_543:
	cmpl	$70, %esi
	je	.Lx64_sys_call_544
	jmp	__x64_sys_msgctl
.Lx64_sys_call_92:
	jmp	__x64_sys_fcntl
.Lx64_sys_call_544:
	jmp	__x64_sys_msgrcv
.Lx64_sys_call_451:
	cmpl	$65, %esi
	je	.Lx64_sys_call_545
	jmp	__x64_sys_semctl
.Lx64_sys_call_545:
	jmp	__x64_sys_semop
.Lx64_sys_call_450:
	cmpl	$62, %esi
	je	.Lx64_sys_call_82
	cmpl	$63, %esi
	jne	.Lx64_sys_call_546
	jmp	__x64_sys_newuname
.Lx64_sys_call_546:
	cmpl	$60, %esi
	je	.Lx64_sys_call_547
	jmp	__x64_sys_wait4
.Lx64_sys_call_82:
	jmp	__x64_sys_kill
.Lx64_sys_call_547:
	jmp	__x64_sys_exit
.Lx64_sys_call_466:
	cmpl	$42, %esi
	je	.Lx64_sys_call_60
	cmpl	$43, %esi
	jne	.Lx64_sys_call_548
	jmp	__x64_sys_accept
.Lx64_sys_call_548:
	cmpl	$40, %esi
	je	.Lx64_sys_call_549
	jmp	__x64_sys_socket
.Lx64_sys_call_60:
	jmp	__x64_sys_connect
.Lx64_sys_call_549:
	jmp	__x64_sys_sendfile64
.Lx64_sys_call_448:
	cmpl	$321, %esi
	je	.Lx64_sys_call_373
	cmpl	$322, %esi
	jne	.Lx64_sys_call_550
	jmp	__x64_sys_execveat
.Lx64_sys_call_550:
	cmpl	$319, %esi
	je	.Lx64_sys_call_551
	jmp	__x64_sys_kexec_file_load
.Lx64_sys_call_373:
	jmp	__x64_sys_bpf
.Lx64_sys_call_551:
	jmp	__x64_sys_memfd_create
.Lx64_sys_call_520:
	cmpl	$160, %esi
	je	.Lx64_sys_call_202
	cmpl	$161, %esi
	jne	.Lx64_sys_call_552
	jmp	__x64_sys_chroot
.Lx64_sys_call_552:
	cmpl	$158, %esi
	je	.Lx64_sys_call_553
	jmp	__x64_sys_adjtimex
.Lx64_sys_call_202:
	jmp	__x64_sys_setrlimit
.Lx64_sys_call_553:
	jmp	__x64_sys_arch_prctl
.Lx64_sys_call_518:
	cmpl	$255, %esi
	je	.Lx64_sys_call_554
	jmp	__x64_sys_migrate_pages
.Lx64_sys_call_554:
	jmp	__x64_sys_inotify_rm_watch
.Lx64_sys_call_521:
	cmpl	$163, %esi
	je	.Lx64_sys_call_555
	jmp	__x64_sys_settimeofday
.Lx64_sys_call_555:
	jmp	__x64_sys_acct
.Lx64_sys_call_526:
	cmpl	$101, %esi
	je	.Lx64_sys_call_129
	cmpl	$102, %esi
	jne	.Lx64_sys_call_556
	jmp	sys_getuid
.Lx64_sys_call_556:
	cmpl	$99, %esi
	je	.Lx64_sys_call_557
	jmp	__x64_sys_times
.Lx64_sys_call_129:
	jmp	__x64_sys_ptrace
.Lx64_sys_call_557:
	jmp	__x64_sys_sysinfo
.Lx64_sys_call_523:
	cmpl	$144, %esi
	je	.Lx64_sys_call_558
	jmp	__x64_sys_sched_getscheduler
.Lx64_sys_call_558:
	jmp	__x64_sys_sched_setscheduler
.Lx64_sys_call_522:
	cmpl	$141, %esi
	je	.Lx64_sys_call_175
	cmpl	$142, %esi
	jne	.Lx64_sys_call_559
	jmp	__x64_sys_sched_setparam
.Lx64_sys_call_559:
	cmpl	$139, %esi
	je	.Lx64_sys_call_560
	jmp	__x64_sys_getpriority
.Lx64_sys_call_175:
	jmp	__x64_sys_setpriority
.Lx64_sys_call_560:
	jmp	__x64_sys_sysfs
.Lx64_sys_call_530:
	cmpl	$94, %esi
	je	.Lx64_sys_call_561
	jmp	__x64_sys_umask
.Lx64_sys_call_561:
	jmp	__x64_sys_lchown
.Lx64_sys_call_529:
	cmpl	$91, %esi
	je	.Lx64_sys_call_117
	cmpl	$92, %esi
	jne	.Lx64_sys_call_562
	jmp	__x64_sys_chown
.Lx64_sys_call_562:
	cmpl	$89, %esi
	je	.Lx64_sys_call_563
	jmp	__x64_sys_chmod
.Lx64_sys_call_117:
	jmp	__x64_sys_fchmod
.Lx64_sys_call_563:
	jmp	__x64_sys_readlink
.Lx64_sys_call_533:
	cmpl	$84, %esi
	je	.Lx64_sys_call_564
	jmp	__x64_sys_creat
.Lx64_sys_call_564:
	jmp	__x64_sys_rmdir
.Lx64_sys_call_532:
	cmpl	$81, %esi
	je	.Lx64_sys_call_107
	cmpl	$82, %esi
	jne	.Lx64_sys_call_565
	jmp	__x64_sys_rename
.Lx64_sys_call_565:
	cmpl	$79, %esi
	je	.Lx64_sys_call_566
	jmp	__x64_sys_chdir
.Lx64_sys_call_107:
	jmp	__x64_sys_fchdir
.Lx64_sys_call_566:
	jmp	__x64_sys_getcwd
.Lx64_sys_call_482:
	cmpl	$291, %esi
	je	.Lx64_sys_call_341
	cmpl	$292, %esi
	jne	.Lx64_sys_call_567
	jmp	__x64_sys_dup3
.Lx64_sys_call_567:
	cmpl	$289, %esi
	je	.Lx64_sys_call_568
	jmp	__x64_sys_eventfd2
.Lx64_sys_call_341:
	jmp	__x64_sys_epoll_create1
.Lx64_sys_call_568:
	jmp	__x64_sys_signalfd4
.Lx64_sys_call_480:
	cmpl	$243, %esi
	je	.Lx64_sys_call_281
	cmpl	$244, %esi
	jne	.Lx64_sys_call_569
	jmp	__x64_sys_mq_notify
.Lx64_sys_call_569:
	cmpl	$241, %esi
	je	.Lx64_sys_call_570
	jmp	__x64_sys_mq_timedsend
.Lx64_sys_call_281:
	jmp	__x64_sys_mq_timedreceive
.Lx64_sys_call_570:
	jmp	__x64_sys_mq_unlink
.Lx64_sys_call_475:
	cmpl	$282, %esi
	je	.Lx64_sys_call_328
	cmpl	$283, %esi
	jne	.Lx64_sys_call_571
	jmp	__x64_sys_timerfd_create
.Lx64_sys_call_571:
	cmpl	$280, %esi
	je	.Lx64_sys_call_572
	jmp	__x64_sys_epoll_pwait
.Lx64_sys_call_328:
	jmp	__x64_sys_signalfd
.Lx64_sys_call_572:
	jmp	__x64_sys_utimensat
.Lx64_sys_call_472:
	cmpl	$304, %esi
	je	.Lx64_sys_call_573
	jmp	__x64_sys_clock_adjtime
.Lx64_sys_call_573:
	jmp	__x64_sys_open_by_handle_at
.Lx64_sys_call_468:
	cmpl	$311, %esi
	je	.Lx64_sys_call_363
	cmpl	$312, %esi
	jne	.Lx64_sys_call_574
	jmp	__x64_sys_kcmp
.Lx64_sys_call_574:
	cmpl	$309, %esi
	je	.Lx64_sys_call_575
	jmp	__x64_sys_process_vm_readv
.Lx64_sys_call_363:
	jmp	__x64_sys_process_vm_writev
.Lx64_sys_call_575:
	jmp	__x64_sys_getcpu
.Lx64_sys_call_467:
	cmpl	$45, %esi
	je	.Lx64_sys_call_576
	jmp	__x64_sys_sendmsg
.Lx64_sys_call_576:
	jmp	__x64_sys_recvfrom
.Lx64_sys_call_471:
	cmpl	$301, %esi
	je	.Lx64_sys_call_351
	cmpl	$302, %esi
	jne	.Lx64_sys_call_577
	jmp	__x64_sys_prlimit64
.Lx64_sys_call_577:
	cmpl	$299, %esi
	je	.Lx64_sys_call_578
	jmp	__x64_sys_fanotify_init
.Lx64_sys_call_351:
	jmp	__x64_sys_fanotify_mark
.Lx64_sys_call_578:
	jmp	__x64_sys_recvmmsg
.Lx64_sys_call_469:
	cmpl	$314, %esi
	je	.Lx64_sys_call_579
	jmp	__x64_sys_sched_getattr
.Lx64_sys_call_579:
	jmp	__x64_sys_sched_setattr
.Lx64_sys_call_464:
	cmpl	$52, %esi
	je	.Lx64_sys_call_70
	cmpl	$53, %esi
	jne	.Lx64_sys_call_580
	jmp	__x64_sys_socketpair
.Lx64_sys_call_580:
	cmpl	$50, %esi
	je	.Lx64_sys_call_581
	jmp	__x64_sys_getsockname
.Lx64_sys_call_70:
	jmp	__x64_sys_getpeername
.Lx64_sys_call_581:
	jmp	__x64_sys_listen
.Lx64_sys_call_462:
	cmpl	$25, %esi
	je	.Lx64_sys_call_582
	jmp	__x64_sys_msync
.Lx64_sys_call_582:
	jmp	__x64_sys_mremap
.Lx64_sys_call_465:
	cmpl	$55, %esi
	je	.Lx64_sys_call_583
	jmp	__x64_sys_clone
.Lx64_sys_call_583:
	jmp	__x64_sys_getsockopt
.Lx64_sys_call_519:
	testl	%esi, %esi
	je	.Lx64_sys_call_584
	jmp	__x64_sys_write
.Lx64_sys_call_584:
	jmp	__x64_sys_read
.Lx64_sys_call_527:
	cmpl	$104, %esi
	je	.Lx64_sys_call_585
	jmp	__x64_sys_setuid
.Lx64_sys_call_585:
	jmp	sys_getgid
.Lx64_sys_call_513:
	cmpl	$262, %esi
	je	.Lx64_sys_call_306
	cmpl	$263, %esi
	jne	.Lx64_sys_call_586
	jmp	__x64_sys_unlinkat
.Lx64_sys_call_586:
	cmpl	$260, %esi
	je	.Lx64_sys_call_587
	jmp	__x64_sys_futimesat
.Lx64_sys_call_306:
	jmp	__x64_sys_newfstatat
.Lx64_sys_call_587:
	jmp	__x64_sys_fchownat
.Lx64_sys_call_517:
	cmpl	$252, %esi
	je	.Lx64_sys_call_296
	cmpl	$253, %esi
	jne	.Lx64_sys_call_588
	jmp	sys_inotify_init
.Lx64_sys_call_588:
	cmpl	$250, %esi
	je	.Lx64_sys_call_589
	jmp	__x64_sys_ioprio_set
.Lx64_sys_call_296:
	jmp	__x64_sys_ioprio_get
.Lx64_sys_call_589:
	jmp	__x64_sys_keyctl
.Lx64_sys_call_516:
	cmpl	$5, %esi
	je	.Lx64_sys_call_590
	jmp	__x64_sys_newlstat
.Lx64_sys_call_590:
	jmp	__x64_sys_newfstat
.Lx64_sys_call_514:
	cmpl	$265, %esi
	je	.Lx64_sys_call_591
	jmp	__x64_sys_symlinkat
.Lx64_sys_call_591:
	jmp	__x64_sys_linkat
.Lx64_sys_call_492:
	cmpl	$272, %esi
	je	.Lx64_sys_call_318
	cmpl	$273, %esi
	jne	.Lx64_sys_call_592
	jmp	__x64_sys_set_robust_list
.Lx64_sys_call_592:
	cmpl	$270, %esi
	je	.Lx64_sys_call_593
	jmp	__x64_sys_ppoll
.Lx64_sys_call_318:
	jmp	__x64_sys_unshare
.Lx64_sys_call_593:
	jmp	__x64_sys_pselect6
.Lx64_sys_call_491:
	cmpl	$15, %esi
	je	.Lx64_sys_call_594
	jmp	__x64_sys_ioctl
.Lx64_sys_call_594:
	jmp	sys_rt_sigreturn
.Lx64_sys_call_490:
	cmpl	$12, %esi
	je	.Lx64_sys_call_24
	cmpl	$13, %esi
	jne	.Lx64_sys_call_595
	jmp	__x64_sys_rt_sigaction
.Lx64_sys_call_595:
	cmpl	$10, %esi
	je	.Lx64_sys_call_596
	jmp	__x64_sys_munmap
.Lx64_sys_call_24:
	jmp	__x64_sys_brk
.Lx64_sys_call_596:
	jmp	__x64_sys_mprotect
.Lx64_sys_call_488:
	cmpl	$225, %esi
	je	.Lx64_sys_call_597
	jmp	__x64_sys_timer_delete
.Lx64_sys_call_597:
	jmp	__x64_sys_timer_getoverrun
.Lx64_sys_call_487:
	cmpl	$222, %esi
	je	.Lx64_sys_call_259
	cmpl	$223, %esi
	jne	.Lx64_sys_call_598
	jmp	__x64_sys_timer_settime
.Lx64_sys_call_598:
	cmpl	$220, %esi
	je	.Lx64_sys_call_599
	jmp	__x64_sys_fadvise64
.Lx64_sys_call_259:
	jmp	__x64_sys_timer_create
.Lx64_sys_call_599:
	jmp	__x64_sys_semtimedop
.Lx64_sys_call_484:
	cmpl	$232, %esi
	je	.Lx64_sys_call_271
	cmpl	$233, %esi
	jne	.Lx64_sys_call_600
	jmp	__x64_sys_epoll_ctl
.Lx64_sys_call_600:
	cmpl	$230, %esi
	je	.Lx64_sys_call_601
	jmp	__x64_sys_exit_group
.Lx64_sys_call_271:
	jmp	__x64_sys_epoll_wait
.Lx64_sys_call_601:
	jmp	__x64_sys_clock_nanosleep
.Lx64_sys_call_483:
	cmpl	$294, %esi
	je	.Lx64_sys_call_602
	jmp	__x64_sys_preadv
.Lx64_sys_call_602:
	jmp	__x64_sys_inotify_init1
.Lx64_sys_call_502:
	cmpl	$123, %esi
	je	.Lx64_sys_call_603
	jmp	__x64_sys_getsid
.Lx64_sys_call_603:
	jmp	__x64_sys_setfsgid
.Lx64_sys_call_501:
	cmpl	$120, %esi
	je	.Lx64_sys_call_152
	cmpl	$121, %esi
	jne	.Lx64_sys_call_604
	jmp	__x64_sys_getpgid
.Lx64_sys_call_604:
	cmpl	$118, %esi
	je	.Lx64_sys_call_605
	jmp	__x64_sys_setresgid
.Lx64_sys_call_152:
	jmp	__x64_sys_getresgid
.Lx64_sys_call_605:
	jmp	__x64_sys_getresuid
.Lx64_sys_call_499:
	cmpl	$111, %esi
	je	.Lx64_sys_call_139
	cmpl	$112, %esi
	jne	.Lx64_sys_call_606
	jmp	sys_setsid
.Lx64_sys_call_606:
	cmpl	$109, %esi
	je	.Lx64_sys_call_607
	jmp	sys_getppid
.Lx64_sys_call_139:
	jmp	sys_getpgrp
.Lx64_sys_call_607:
	jmp	__x64_sys_setpgid
.Lx64_sys_call_495:
	cmpl	$130, %esi
	je	.Lx64_sys_call_162
	cmpl	$131, %esi
	jne	.Lx64_sys_call_608
	jmp	__x64_sys_sigaltstack
.Lx64_sys_call_608:
	cmpl	$128, %esi
	je	.Lx64_sys_call_609
	jmp	__x64_sys_rt_sigqueueinfo
.Lx64_sys_call_162:
	jmp	__x64_sys_rt_sigsuspend
.Lx64_sys_call_609:
	jmp	__x64_sys_rt_sigtimedwait
.Lx64_sys_call_510:
	cmpl	$170, %esi
	je	.Lx64_sys_call_212
	cmpl	$171, %esi
	jne	.Lx64_sys_call_610
	jmp	__x64_sys_setdomainname
.Lx64_sys_call_610:
	cmpl	$168, %esi
	je	.Lx64_sys_call_611
	jmp	__x64_sys_reboot
.Lx64_sys_call_212:
	jmp	__x64_sys_sethostname
.Lx64_sys_call_611:
	jmp	__x64_sys_swapoff
.Lx64_sys_call_508:
	cmpl	$192, %esi
	je	.Lx64_sys_call_612
	jmp	__x64_sys_fgetxattr
.Lx64_sys_call_612:
	jmp	__x64_sys_lgetxattr
.Lx64_sys_call_507:
	cmpl	$189, %esi
	je	.Lx64_sys_call_225
	cmpl	$190, %esi
	jne	.Lx64_sys_call_613
	jmp	__x64_sys_fsetxattr
.Lx64_sys_call_613:
	cmpl	$187, %esi
	je	.Lx64_sys_call_614
	jmp	__x64_sys_setxattr
.Lx64_sys_call_225:
	jmp	__x64_sys_lsetxattr
.Lx64_sys_call_614:
	jmp	__x64_sys_readahead
.Lx64_sys_call_505:
	cmpl	$199, %esi
	je	.Lx64_sys_call_235
	cmpl	$200, %esi
	jne	.Lx64_sys_call_615
	jmp	__x64_sys_tkill
.Lx64_sys_call_615:
	cmpl	$197, %esi
	je	.Lx64_sys_call_616
	jmp	__x64_sys_lremovexattr
.Lx64_sys_call_235:
	jmp	__x64_sys_fremovexattr
.Lx64_sys_call_616:
	jmp	__x64_sys_removexattr
	.size	x64_sys_call, .-x64_sys_call
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	x32_sys_call
	.type	x32_sys_call, @function
x32_sys_call:
	cmpl	$173, %esi
	je	.Lx32_sys_call_2
	jbe	.Lx32_sys_call_433
	cmpl	$271, %esi
	je	.Lx32_sys_call_192
	jbe	.Lx32_sys_call_434
	cmpl	$321, %esi
	je	.Lx32_sys_call_290
	jbe	.Lx32_sys_call_435
	cmpl	$527, %esi
	je	.Lx32_sys_call_340
	jbe	.Lx32_sys_call_436
	cmpl	$537, %esi
	je	.Lx32_sys_call_365
	jbe	.Lx32_sys_call_437
	cmpl	$542, %esi
	je	.Lx32_sys_call_377
	jbe	.Lx32_sys_call_438
	cmpl	$544, %esi
	je	.Lx32_sys_call_383
	cmpl	$545, %esi
	jne	.Lx32_sys_call_439
	jmp	__x64_compat_sys_execveat
.Lx32_sys_call_433:
	cmpl	$88, %esi
	je	.Lx32_sys_call_4
	jbe	.Lx32_sys_call_440
	cmpl	$132, %esi
	je	.Lx32_sys_call_100
	jbe	.Lx32_sys_call_441
	cmpl	$153, %esi
	je	.Lx32_sys_call_147
	jbe	.Lx32_sys_call_442
	cmpl	$164, %esi
	je	.Lx32_sys_call_171
	jbe	.Lx32_sys_call_443
	cmpl	$169, %esi
	je	.Lx32_sys_call_183
	jbe	.Lx32_sys_call_444
	cmpl	$171, %esi
	je	.Lx32_sys_call_189
	cmpl	$172, %esi
	jne	.Lx32_sys_call_445
	jmp	__x64_sys_iopl
.Lx32_sys_call_439:
	cmpl	$543, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_compat_sys_io_setup
.Lx32_sys_call_443:
	cmpl	$159, %esi
	je	.Lx32_sys_call_173
	jbe	.Lx32_sys_call_446
	cmpl	$162, %esi
	je	.Lx32_sys_call_179
	cmpl	$163, %esi
	jne	.Lx32_sys_call_447
	jmp	__x64_sys_acct
.Lx32_sys_call_442:
	cmpl	$143, %esi
	je	.Lx32_sys_call_149
	jbe	.Lx32_sys_call_448
	cmpl	$148, %esi
	je	.Lx32_sys_call_161
	jbe	.Lx32_sys_call_449
	cmpl	$151, %esi
	je	.Lx32_sys_call_167
	cmpl	$152, %esi
	jne	.Lx32_sys_call_450
	jmp	sys_munlockall
.Lx32_sys_call_441:
	cmpl	$109, %esi
	je	.Lx32_sys_call_102
	jbe	.Lx32_sys_call_451
	cmpl	$119, %esi
	je	.Lx32_sys_call_126
	jbe	.Lx32_sys_call_452
	cmpl	$124, %esi
	je	.Lx32_sys_call_138
	jbe	.Lx32_sys_call_453
	cmpl	$126, %esi
	je	.Lx32_sys_call_144
	cmpl	$130, %esi
	jne	.Lx32_sys_call_454
	jmp	__x64_sys_rt_sigsuspend
.Lx32_sys_call_440:
	cmpl	$43, %esi
	je	.Lx32_sys_call_6
	jbe	.Lx32_sys_call_455
	cmpl	$69, %esi
	je	.Lx32_sys_call_55
	jbe	.Lx32_sys_call_456
	cmpl	$79, %esi
	je	.Lx32_sys_call_79
	jbe	.Lx32_sys_call_457
	cmpl	$84, %esi
	je	.Lx32_sys_call_91
	jbe	.Lx32_sys_call_458
	cmpl	$86, %esi
	je	.Lx32_sys_call_97
	cmpl	$87, %esi
	jne	.Lx32_sys_call_459
	jmp	__x64_sys_unlink
.Lx32_sys_call_448:
	cmpl	$138, %esi
	je	.Lx32_sys_call_151
	jbe	.Lx32_sys_call_460
	cmpl	$141, %esi
	je	.Lx32_sys_call_157
	cmpl	$142, %esi
	jne	.Lx32_sys_call_461
	jmp	__x64_sys_sched_setparam
.Lx32_sys_call_452:
	cmpl	$114, %esi
	je	.Lx32_sys_call_128
	jbe	.Lx32_sys_call_462
	cmpl	$117, %esi
	je	.Lx32_sys_call_134
	cmpl	$118, %esi
	jne	.Lx32_sys_call_463
	jmp	__x64_sys_getresuid
.Lx32_sys_call_451:
	cmpl	$98, %esi
	je	.Lx32_sys_call_104
	jbe	.Lx32_sys_call_464
	cmpl	$104, %esi
	je	.Lx32_sys_call_116
	jbe	.Lx32_sys_call_465
	cmpl	$107, %esi
	je	.Lx32_sys_call_122
	cmpl	$108, %esi
	jne	.Lx32_sys_call_466
	jmp	sys_getegid
.Lx32_sys_call_437:
	cmpl	$532, %esi
	je	.Lx32_sys_call_367
	jbe	.Lx32_sys_call_467
	cmpl	$535, %esi
	je	.Lx32_sys_call_373
	cmpl	$536, %esi
	jne	.Lx32_sys_call_468
	jmp	__x64_compat_sys_rt_tgsigqueueinfo
.Lx32_sys_call_454:
	cmpl	$125, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_capget
.Lx32_sys_call_457:
	cmpl	$74, %esi
	je	.Lx32_sys_call_81
	jbe	.Lx32_sys_call_469
	cmpl	$77, %esi
	je	.Lx32_sys_call_87
	cmpl	$78, %esi
	jne	.Lx32_sys_call_470
	jmp	__x64_sys_getdents
.Lx32_sys_call_456:
	cmpl	$58, %esi
	je	.Lx32_sys_call_57
	jbe	.Lx32_sys_call_471
	cmpl	$64, %esi
	je	.Lx32_sys_call_69
	jbe	.Lx32_sys_call_472
	cmpl	$67, %esi
	je	.Lx32_sys_call_75
	cmpl	$68, %esi
	jne	.Lx32_sys_call_473
	jmp	__x64_sys_msgget
.Lx32_sys_call_455:
	cmpl	$24, %esi
	je	.Lx32_sys_call_8
	jbe	.Lx32_sys_call_474
	cmpl	$34, %esi
	je	.Lx32_sys_call_34
	jbe	.Lx32_sys_call_475
	cmpl	$39, %esi
	je	.Lx32_sys_call_46
	jbe	.Lx32_sys_call_476
	cmpl	$41, %esi
	je	.Lx32_sys_call_52
	cmpl	$42, %esi
	jne	.Lx32_sys_call_477
	jmp	__x64_sys_connect
.Lx32_sys_call_471:
	cmpl	$51, %esi
	je	.Lx32_sys_call_59
	jbe	.Lx32_sys_call_478
	cmpl	$56, %esi
	je	.Lx32_sys_call_65
	cmpl	$57, %esi
	jne	.Lx32_sys_call_479
	jmp	sys_fork
.Lx32_sys_call_475:
	cmpl	$29, %esi
	je	.Lx32_sys_call_36
	jbe	.Lx32_sys_call_480
	cmpl	$32, %esi
	je	.Lx32_sys_call_42
	cmpl	$33, %esi
	jne	.Lx32_sys_call_481
	jmp	__x64_sys_dup2
.Lx32_sys_call_474:
	cmpl	$9, %esi
	je	.Lx32_sys_call_10
	jbe	.Lx32_sys_call_482
	cmpl	$17, %esi
	je	.Lx32_sys_call_22
	jbe	.Lx32_sys_call_483
	cmpl	$22, %esi
	je	.Lx32_sys_call_30
	cmpl	$23, %esi
	jne	.Lx32_sys_call_484
	jmp	__x64_sys_select
.Lx32_sys_call_479:
	cmpl	$52, %esi
	je	.Lx32_sys_call_67
	cmpl	$53, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_socketpair
.Lx32_sys_call_484:
	cmpl	$18, %esi
	je	.Lx32_sys_call_32
	cmpl	$21, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_access
.Lx32_sys_call_483:
	cmpl	$12, %esi
	je	.Lx32_sys_call_24
	jbe	.Lx32_sys_call_485
	cmpl	$14, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_rt_sigprocmask
.Lx32_sys_call_482:
	cmpl	$4, %esi
	je	.Lx32_sys_call_12
	jbe	.Lx32_sys_call_486
	cmpl	$7, %esi
	je	.Lx32_sys_call_18
	cmpl	$8, %esi
	jne	.Lx32_sys_call_487
	jmp	__x64_sys_lseek
.Lx32_sys_call_485:
	cmpl	$10, %esi
	je	.Lx32_sys_call_488
	jmp	__x64_sys_munmap
.Lx32_sys_call_486:
	cmpl	$2, %esi
	je	.Lx32_sys_call_14
	cmpl	$3, %esi
	jne	.Lx32_sys_call_489
	jmp	__x64_sys_close
.Lx32_sys_call_435:
	cmpl	$298, %esi
	je	.Lx32_sys_call_292
	jbe	.Lx32_sys_call_490
	cmpl	$312, %esi
	je	.Lx32_sys_call_318
	jbe	.Lx32_sys_call_491
	cmpl	$317, %esi
	je	.Lx32_sys_call_331
	jbe	.Lx32_sys_call_492
	cmpl	$319, %esi
	je	.Lx32_sys_call_337
	cmpl	$320, %esi
	jne	.Lx32_sys_call_493
	jmp	__x64_sys_kexec_file_load
.Lx32_sys_call_434:
	cmpl	$228, %esi
	je	.Lx32_sys_call_194
	jbe	.Lx32_sys_call_494
	cmpl	$252, %esi
	je	.Lx32_sys_call_244
	jbe	.Lx32_sys_call_495
	cmpl	$262, %esi
	je	.Lx32_sys_call_269
	jbe	.Lx32_sys_call_496
	cmpl	$267, %esi
	je	.Lx32_sys_call_281
	jbe	.Lx32_sys_call_497
	cmpl	$269, %esi
	je	.Lx32_sys_call_287
	cmpl	$270, %esi
	jne	.Lx32_sys_call_498
	jmp	__x64_sys_pselect6
.Lx32_sys_call_491:
	cmpl	$304, %esi
	je	.Lx32_sys_call_320
	jbe	.Lx32_sys_call_499
	cmpl	$308, %esi
	je	.Lx32_sys_call_326
	jbe	.Lx32_sys_call_500
	cmpl	$309, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_getcpu
.Lx32_sys_call_436:
	cmpl	$517, %esi
	je	.Lx32_sys_call_342
	jbe	.Lx32_sys_call_501
	cmpl	$522, %esi
	je	.Lx32_sys_call_355
	jbe	.Lx32_sys_call_502
	cmpl	$525, %esi
	je	.Lx32_sys_call_361
	cmpl	$526, %esi
	jne	.Lx32_sys_call_503
	jmp	__x64_compat_sys_timer_create
.Lx32_sys_call_464:
	cmpl	$93, %esi
	je	.Lx32_sys_call_106
	jbe	.Lx32_sys_call_504
	cmpl	$96, %esi
	je	.Lx32_sys_call_112
	cmpl	$97, %esi
	jne	.Lx32_sys_call_505
	jmp	__x64_sys_getrlimit
.Lx32_sys_call_500:
	cmpl	$305, %esi
	je	.Lx32_sys_call_328
	cmpl	$306, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_syncfs
.Lx32_sys_call_501:
	cmpl	$512, %esi
	je	.Lx32_sys_call_344
	jbe	.Lx32_sys_call_506
	cmpl	$515, %esi
	je	.Lx32_sys_call_351
	cmpl	$516, %esi
	jne	.Lx32_sys_call_507
	jmp	__x64_compat_sys_writev
.Lx32_sys_call_490:
	cmpl	$285, %esi
	je	.Lx32_sys_call_294
	jbe	.Lx32_sys_call_508
	cmpl	$290, %esi
	je	.Lx32_sys_call_307
	jbe	.Lx32_sys_call_509
	cmpl	$293, %esi
	je	.Lx32_sys_call_313
	jbe	.Lx32_sys_call_510
	cmpl	$294, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_inotify_init1
.Lx32_sys_call_495:
	cmpl	$239, %esi
	je	.Lx32_sys_call_246
	jbe	.Lx32_sys_call_511
	cmpl	$245, %esi
	je	.Lx32_sys_call_258
	jbe	.Lx32_sys_call_512
	cmpl	$250, %esi
	je	.Lx32_sys_call_265
	cmpl	$251, %esi
	jne	.Lx32_sys_call_513
	jmp	__x64_sys_ioprio_set
.Lx32_sys_call_496:
	cmpl	$257, %esi
	je	.Lx32_sys_call_271
	jbe	.Lx32_sys_call_514
	cmpl	$260, %esi
	je	.Lx32_sys_call_277
	cmpl	$261, %esi
	jne	.Lx32_sys_call_515
	jmp	__x64_sys_futimesat
.Lx32_sys_call_494:
	cmpl	$202, %esi
	je	.Lx32_sys_call_196
	jbe	.Lx32_sys_call_516
	cmpl	$218, %esi
	je	.Lx32_sys_call_221
	jbe	.Lx32_sys_call_517
	cmpl	$224, %esi
	je	.Lx32_sys_call_234
	jbe	.Lx32_sys_call_518
	cmpl	$226, %esi
	je	.Lx32_sys_call_241
	cmpl	$227, %esi
	jne	.Lx32_sys_call_519
	jmp	__x64_sys_clock_settime
.Lx32_sys_call_508:
	cmpl	$280, %esi
	je	.Lx32_sys_call_296
	jbe	.Lx32_sys_call_520
	cmpl	$283, %esi
	je	.Lx32_sys_call_303
	cmpl	$284, %esi
	jne	.Lx32_sys_call_521
	jmp	__x64_sys_eventfd
.Lx32_sys_call_518:
	cmpl	$221, %esi
	je	.Lx32_sys_call_236
	jbe	.Lx32_sys_call_522
	cmpl	$223, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_timer_settime
.Lx32_sys_call_520:
	cmpl	$276, %esi
	je	.Lx32_sys_call_298
	jbe	.Lx32_sys_call_523
	cmpl	$277, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_sync_file_range
.Lx32_sys_call_522:
	cmpl	$219, %esi
	je	.Lx32_sys_call_524
	jmp	__x64_sys_semtimedop
.Lx32_sys_call_523:
	cmpl	$272, %esi
	je	.Lx32_sys_call_300
	cmpl	$275, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_splice
.Lx32_sys_call_517:
	cmpl	$210, %esi
	je	.Lx32_sys_call_223
	jbe	.Lx32_sys_call_525
	cmpl	$216, %esi
	je	.Lx32_sys_call_230
	cmpl	$217, %esi
	jne	.Lx32_sys_call_526
	jmp	__x64_sys_getdents64
.Lx32_sys_call_516:
	cmpl	$192, %esi
	je	.Lx32_sys_call_198
	jbe	.Lx32_sys_call_527
	cmpl	$197, %esi
	je	.Lx32_sys_call_211
	jbe	.Lx32_sys_call_528
	cmpl	$200, %esi
	je	.Lx32_sys_call_217
	cmpl	$201, %esi
	jne	.Lx32_sys_call_529
	jmp	__x64_sys_time
.Lx32_sys_call_526:
	cmpl	$212, %esi
	je	.Lx32_sys_call_232
	cmpl	$213, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_epoll_create
.Lx32_sys_call_525:
	cmpl	$207, %esi
	je	.Lx32_sys_call_225
	jbe	.Lx32_sys_call_530
	cmpl	$208, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_io_getevents
.Lx32_sys_call_527:
	cmpl	$187, %esi
	je	.Lx32_sys_call_200
	jbe	.Lx32_sys_call_531
	cmpl	$190, %esi
	je	.Lx32_sys_call_207
	cmpl	$191, %esi
	jne	.Lx32_sys_call_532
	jmp	__x64_sys_getxattr
.Lx32_sys_call_530:
	cmpl	$203, %esi
	je	.Lx32_sys_call_227
	cmpl	$204, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_sched_getaffinity
.Lx32_sys_call_531:
	cmpl	$179, %esi
	je	.Lx32_sys_call_202
	jbe	.Lx32_sys_call_533
	cmpl	$186, %esi
	jne	.Lx32_sys_call_29
	jmp	sys_gettid
.Lx32_sys_call_506:
	cmpl	$325, %esi
	je	.Lx32_sys_call_346
	jbe	.Lx32_sys_call_534
	cmpl	$326, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_copy_file_range
.Lx32_sys_call_512:
	cmpl	$242, %esi
	je	.Lx32_sys_call_260
	jbe	.Lx32_sys_call_535
	cmpl	$243, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_mq_timedreceive
.Lx32_sys_call_513:
	cmpl	$248, %esi
	je	.Lx32_sys_call_267
	cmpl	$249, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_request_key
.Lx32_sys_call_511:
	cmpl	$233, %esi
	je	.Lx32_sys_call_248
	jbe	.Lx32_sys_call_536
	cmpl	$237, %esi
	je	.Lx32_sys_call_254
	cmpl	$238, %esi
	jne	.Lx32_sys_call_537
	jmp	__x64_sys_set_mempolicy
.Lx32_sys_call_534:
	cmpl	$323, %esi
	je	.Lx32_sys_call_348
	cmpl	$324, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_membarrier
.Lx32_sys_call_537:
	cmpl	$234, %esi
	je	.Lx32_sys_call_256
	cmpl	$235, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_utimes
.Lx32_sys_call_533:
	cmpl	$175, %esi
	je	.Lx32_sys_call_204
	cmpl	$176, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_delete_module
.Lx32_sys_call_535:
	cmpl	$240, %esi
	je	.Lx32_sys_call_538
	jmp	__x64_sys_mq_unlink
.Lx32_sys_call_2:
	jmp	__x64_sys_ioperm
.Lx32_sys_call_538:
	jmp	__x64_sys_mq_open
.Lx32_sys_call_204:
	jmp	__x64_sys_init_module
.Lx32_sys_call_256:
	jmp	__x64_sys_tgkill
.Lx32_sys_call_348:
	jmp	__x64_sys_userfaultfd
.Lx32_sys_call_254:
	jmp	__x64_sys_mbind
.Lx32_sys_call_248:
	jmp	__x64_sys_epoll_ctl
.Lx32_sys_call_267:
	jmp	__x64_sys_add_key
.Lx32_sys_call_260:
	jmp	__x64_sys_mq_timedsend
.Lx32_sys_call_346:
	jmp	__x64_sys_mlock2
.Lx32_sys_call_202:
	jmp	__x64_sys_quotactl
.Lx32_sys_call_227:
	jmp	__x64_sys_sched_setaffinity
.Lx32_sys_call_207:
	jmp	__x64_sys_fsetxattr
.Lx32_sys_call_200:
	jmp	__x64_sys_readahead
.Lx32_sys_call_225:
	jmp	__x64_sys_io_destroy
.Lx32_sys_call_232:
	jmp	__x64_sys_lookup_dcookie
.Lx32_sys_call_217:
	jmp	__x64_sys_tkill
.Lx32_sys_call_211:
	jmp	__x64_sys_removexattr
.Lx32_sys_call_198:
	jmp	__x64_sys_lgetxattr
.Lx32_sys_call_230:
	jmp	__x64_sys_remap_file_pages
.Lx32_sys_call_223:
	jmp	__x64_sys_io_cancel
.Lx32_sys_call_300:
	jmp	__x64_sys_unshare
.Lx32_sys_call_524:
	jmp	sys_restart_syscall
.Lx32_sys_call_298:
	jmp	__x64_sys_tee
.Lx32_sys_call_236:
	jmp	__x64_sys_fadvise64
.Lx32_sys_call_303:
	jmp	__x64_sys_timerfd_create
.Lx32_sys_call_296:
	jmp	__x64_sys_utimensat
.Lx32_sys_call_519:
	jmp	__x64_sys_timer_getoverrun
.Lx32_sys_call_241:
	jmp	__x64_sys_timer_delete
.Lx32_sys_call_234:
	jmp	__x64_sys_timer_gettime
.Lx32_sys_call_221:
	jmp	__x64_sys_set_tid_address
.Lx32_sys_call_196:
	jmp	__x64_sys_futex
.Lx32_sys_call_277:
	jmp	__x64_sys_fchownat
.Lx32_sys_call_271:
	jmp	__x64_sys_openat
.Lx32_sys_call_265:
	jmp	__x64_sys_keyctl
.Lx32_sys_call_258:
	jmp	__x64_sys_mq_getsetattr
.Lx32_sys_call_246:
	jmp	__x64_sys_get_mempolicy
.Lx32_sys_call_313:
	jmp	__x64_sys_pipe2
.Lx32_sys_call_307:
	jmp	__x64_sys_eventfd2
.Lx32_sys_call_294:
	jmp	__x64_sys_fallocate
.Lx32_sys_call_351:
	jmp	__x64_compat_sys_readv
.Lx32_sys_call_344:
	jmp	__x64_compat_sys_rt_sigaction
.Lx32_sys_call_328:
	jmp	__x64_sys_clock_adjtime
.Lx32_sys_call_112:
	jmp	__x64_sys_gettimeofday
.Lx32_sys_call_106:
	jmp	__x64_sys_fchown
.Lx32_sys_call_361:
	jmp	__x64_compat_sys_sigaltstack
.Lx32_sys_call_355:
	jmp	__x64_compat_sys_rt_sigpending
.Lx32_sys_call_342:
	jmp	__x64_compat_sys_recvfrom
.Lx32_sys_call_326:
	jmp	__x64_sys_setns
.Lx32_sys_call_320:
	jmp	__x64_sys_open_by_handle_at
.Lx32_sys_call_498:
	jmp	__x64_sys_fchmodat
.Lx32_sys_call_287:
	jmp	__x64_sys_faccessat
.Lx32_sys_call_281:
	jmp	__x64_sys_readlinkat
.Lx32_sys_call_269:
	jmp	__x64_sys_newfstatat
.Lx32_sys_call_244:
	jmp	__x64_sys_ioprio_get
.Lx32_sys_call_194:
	jmp	__x64_sys_clock_gettime
.Lx32_sys_call_493:
	jmp	__x64_sys_getrandom
.Lx32_sys_call_337:
	jmp	__x64_sys_memfd_create
.Lx32_sys_call_331:
	jmp	__x64_sys_seccomp
.Lx32_sys_call_318:
	jmp	__x64_sys_kcmp
.Lx32_sys_call_292:
	jmp	__x64_sys_perf_event_open
.Lx32_sys_call_14:
	jmp	__x64_sys_open
.Lx32_sys_call_488:
	jmp	__x64_sys_mprotect
.Lx32_sys_call_18:
	jmp	__x64_sys_poll
.Lx32_sys_call_12:
	jmp	__x64_sys_newstat
.Lx32_sys_call_24:
	jmp	__x64_sys_brk
.Lx32_sys_call_32:
	jmp	__x64_sys_pwrite64
.Lx32_sys_call_67:
	jmp	__x64_sys_getpeername
.Lx32_sys_call_30:
	jmp	__x64_sys_pipe
.Lx32_sys_call_22:
	jmp	__x64_sys_pread64
.Lx32_sys_call_10:
	jmp	__x64_sys_mmap
.Lx32_sys_call_42:
	jmp	__x64_sys_dup
.Lx32_sys_call_36:
	jmp	__x64_sys_shmget
.Lx32_sys_call_65:
	jmp	__x64_sys_clone
.Lx32_sys_call_59:
	jmp	__x64_sys_getsockname
.Lx32_sys_call_477:
	jmp	__x64_sys_sendfile64
.Lx32_sys_call_52:
	jmp	__x64_sys_socket
.Lx32_sys_call_46:
	jmp	sys_getpid
.Lx32_sys_call_34:
	jmp	sys_pause
.Lx32_sys_call_8:
	jmp	sys_sched_yield
.Lx32_sys_call_75:
	jmp	__x64_sys_shmdt
.Lx32_sys_call_69:
	jmp	__x64_sys_semget
.Lx32_sys_call_57:
	jmp	sys_vfork
.Lx32_sys_call_87:
	jmp	__x64_sys_ftruncate
.Lx32_sys_call_81:
	jmp	__x64_sys_fsync
.Lx32_sys_call_373:
	jmp	__x64_compat_sys_pwritev64
.Lx32_sys_call_367:
	jmp	__x64_compat_sys_vmsplice
.Lx32_sys_call_122:
	jmp	sys_geteuid
.Lx32_sys_call_116:
	jmp	sys_getgid
.Lx32_sys_call_104:
	jmp	__x64_sys_getrusage
.Lx32_sys_call_134:
	jmp	__x64_sys_setresuid
.Lx32_sys_call_128:
	jmp	__x64_sys_setregid
.Lx32_sys_call_157:
	jmp	__x64_sys_setpriority
.Lx32_sys_call_151:
	jmp	__x64_sys_fstatfs
.Lx32_sys_call_459:
	jmp	__x64_sys_creat
.Lx32_sys_call_97:
	jmp	__x64_sys_link
.Lx32_sys_call_91:
	jmp	__x64_sys_rmdir
.Lx32_sys_call_79:
	jmp	__x64_sys_getcwd
.Lx32_sys_call_55:
	jmp	__x64_sys_msgsnd
.Lx32_sys_call_6:
	jmp	__x64_sys_accept
.Lx32_sys_call_144:
	jmp	__x64_sys_capset
.Lx32_sys_call_138:
	jmp	__x64_sys_getsid
.Lx32_sys_call_126:
	jmp	__x64_sys_setresgid
.Lx32_sys_call_102:
	jmp	__x64_sys_setpgid
.Lx32_sys_call_167:
	jmp	__x64_sys_mlockall
.Lx32_sys_call_161:
	jmp	__x64_sys_sched_rr_get_interval
.Lx32_sys_call_149:
	jmp	__x64_sys_sched_getparam
.Lx32_sys_call_179:
	jmp	sys_sync
.Lx32_sys_call_173:
	jmp	__x64_sys_adjtimex
.Lx32_sys_call_29:
	jmp	sys_ni_syscall
.Lx32_sys_call_445:
	jmp	__x64_sys_sethostname
.Lx32_sys_call_189:
	jmp	__x64_sys_setdomainname
.Lx32_sys_call_183:
	jmp	__x64_sys_reboot
.Lx32_sys_call_171:
	jmp	__x64_sys_settimeofday
.Lx32_sys_call_147:
	jmp	sys_vhangup
.Lx32_sys_call_100:
	jmp	__x64_sys_utime
.Lx32_sys_call_4:
	jmp	__x64_sys_symlink
.Lx32_sys_call_383:
	jmp	__x64_compat_sys_io_submit
.Lx32_sys_call_377:
	jmp	__x64_compat_sys_getsockopt
.Lx32_sys_call_365:
	jmp	__x64_compat_sys_recvmmsg
.Lx32_sys_call_340:
	jmp	__x64_compat_sys_mq_notify
.Lx32_sys_call_290:
	jmp	__x64_sys_bpf
.Lx32_sys_call_192:
	jmp	__x64_sys_ppoll
.Lx32_sys_call_447:
	cmpl	$160, %esi
	je	.Lx32_sys_call_539
	jmp	__x64_sys_chroot
.Lx32_sys_call_539:
	jmp	__x64_sys_setrlimit
.Lx32_sys_call_446:
	cmpl	$157, %esi
	je	.Lx32_sys_call_175
	cmpl	$158, %esi
	jne	.Lx32_sys_call_540
	jmp	__x64_sys_arch_prctl
.Lx32_sys_call_540:
	cmpl	$154, %esi
	jne	.Lx32_sys_call_541
	jmp	__x64_sys_modify_ldt
.Lx32_sys_call_541:
	cmpl	$155, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_pivot_root
.Lx32_sys_call_175:
	jmp	__x64_sys_prctl
.Lx32_sys_call_532:
	cmpl	$188, %esi
	je	.Lx32_sys_call_542
	jmp	__x64_sys_lsetxattr
.Lx32_sys_call_542:
	jmp	__x64_sys_setxattr
.Lx32_sys_call_462:
	cmpl	$112, %esi
	je	.Lx32_sys_call_130
	cmpl	$113, %esi
	jne	.Lx32_sys_call_543
	jmp	__x64_sys_setreuid
.Lx32_sys_call_543:
	cmpl	$110, %esi
	je	.Lx32_sys_call_544
	jmp	sys_getpgrp
.Lx32_sys_call_130:
	jmp	sys_setsid
.Lx32_sys_call_544:
	jmp	sys_getppid
.Lx32_sys_call_461:
	cmpl	$139, %esi
	je	.Lx32_sys_call_545
	jmp	__x64_sys_getpriority
.Lx32_sys_call_545:
	jmp	__x64_sys_sysfs
.Lx32_sys_call_460:
	cmpl	$136, %esi
	je	.Lx32_sys_call_153
	cmpl	$137, %esi
	jne	.Lx32_sys_call_546
	jmp	__x64_sys_statfs
.Lx32_sys_call_546:
	cmpl	$133, %esi
	jne	.Lx32_sys_call_547
	jmp	__x64_sys_mknod
.Lx32_sys_call_547:
	cmpl	$135, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_personality
.Lx32_sys_call_153:
	jmp	__x64_sys_ustat
.Lx32_sys_call_458:
	cmpl	$82, %esi
	je	.Lx32_sys_call_93
	cmpl	$83, %esi
	jne	.Lx32_sys_call_548
	jmp	__x64_sys_mkdir
.Lx32_sys_call_548:
	cmpl	$80, %esi
	je	.Lx32_sys_call_549
	jmp	__x64_sys_fchdir
.Lx32_sys_call_93:
	jmp	__x64_sys_rename
.Lx32_sys_call_549:
	jmp	__x64_sys_chdir
.Lx32_sys_call_529:
	cmpl	$198, %esi
	je	.Lx32_sys_call_550
	jmp	__x64_sys_fremovexattr
.Lx32_sys_call_550:
	jmp	__x64_sys_lremovexattr
.Lx32_sys_call_528:
	cmpl	$195, %esi
	je	.Lx32_sys_call_213
	cmpl	$196, %esi
	jne	.Lx32_sys_call_551
	jmp	__x64_sys_flistxattr
.Lx32_sys_call_551:
	cmpl	$193, %esi
	je	.Lx32_sys_call_552
	jmp	__x64_sys_listxattr
.Lx32_sys_call_213:
	jmp	__x64_sys_llistxattr
.Lx32_sys_call_552:
	jmp	__x64_sys_fgetxattr
.Lx32_sys_call_536:
	cmpl	$231, %esi
	je	.Lx32_sys_call_250
	cmpl	$232, %esi
	jne	.Lx32_sys_call_553
	jmp	__x64_sys_epoll_wait
.Lx32_sys_call_553:
	cmpl	$229, %esi
	je	.Lx32_sys_call_554
	jmp	__x64_sys_clock_nanosleep
.Lx32_sys_call_250:
	jmp	__x64_sys_exit_group
.Lx32_sys_call_554:
	jmp	__x64_sys_clock_getres
.Lx32_sys_call_438:
	cmpl	$540, %esi
	je	.Lx32_sys_call_379
	cmpl	$541, %esi
	jne	.Lx32_sys_call_555
	jmp	__x64_compat_sys_setsockopt
.Lx32_sys_call_555:
	cmpl	$538, %esi
	je	.Lx32_sys_call_556
	jmp	__x64_compat_sys_process_vm_readv
.Lx32_sys_call_379:
	jmp	__x64_compat_sys_process_vm_writev
.Lx32_sys_call_556:
	jmp	__x64_compat_sys_sendmmsg
.Lx32_sys_call_492:
	cmpl	$315, %esi
	je	.Lx32_sys_call_333
	cmpl	$316, %esi
	jne	.Lx32_sys_call_557
	jmp	__x64_sys_renameat2
.Lx32_sys_call_557:
	cmpl	$313, %esi
	je	.Lx32_sys_call_558
	jmp	__x64_sys_sched_setattr
.Lx32_sys_call_333:
	jmp	__x64_sys_sched_getattr
.Lx32_sys_call_558:
	jmp	__x64_sys_finit_module
.Lx32_sys_call_489:
	testl	%esi, %esi
	je	.Lx32_sys_call_559
	jmp	__x64_sys_write
.Lx32_sys_call_559:
	jmp	__x64_sys_read
.Lx32_sys_call_487:
	cmpl	$5, %esi
	je	.Lx32_sys_call_560
	jmp	__x64_sys_newlstat
.Lx32_sys_call_560:
	jmp	__x64_sys_newfstat
.Lx32_sys_call_481:
	cmpl	$30, %esi
	je	.Lx32_sys_call_561
	jmp	__x64_sys_shmctl
.Lx32_sys_call_561:
	jmp	__x64_sys_shmat
.Lx32_sys_call_480:
	cmpl	$27, %esi
	je	.Lx32_sys_call_38
	cmpl	$28, %esi
	jne	.Lx32_sys_call_562
	jmp	__x64_sys_madvise
.Lx32_sys_call_562:
	cmpl	$25, %esi
	je	.Lx32_sys_call_563
	jmp	__x64_sys_msync
.Lx32_sys_call_38:
	jmp	__x64_sys_mincore
.Lx32_sys_call_563:
	jmp	__x64_sys_mremap
.Lx32_sys_call_478:
	cmpl	$49, %esi
	je	.Lx32_sys_call_61
	cmpl	$50, %esi
	jne	.Lx32_sys_call_564
	jmp	__x64_sys_listen
.Lx32_sys_call_564:
	cmpl	$44, %esi
	jne	.Lx32_sys_call_565
	jmp	__x64_sys_sendto
.Lx32_sys_call_565:
	cmpl	$48, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_shutdown
.Lx32_sys_call_61:
	jmp	__x64_sys_bind
.Lx32_sys_call_476:
	cmpl	$37, %esi
	je	.Lx32_sys_call_48
	cmpl	$38, %esi
	jne	.Lx32_sys_call_566
	jmp	__x64_sys_setitimer
.Lx32_sys_call_566:
	cmpl	$35, %esi
	je	.Lx32_sys_call_567
	jmp	__x64_sys_getitimer
.Lx32_sys_call_48:
	jmp	__x64_sys_alarm
.Lx32_sys_call_567:
	jmp	__x64_sys_nanosleep
.Lx32_sys_call_473:
	cmpl	$65, %esi
	je	.Lx32_sys_call_568
	jmp	__x64_sys_semctl
.Lx32_sys_call_568:
	jmp	__x64_sys_semop
.Lx32_sys_call_469:
	cmpl	$72, %esi
	je	.Lx32_sys_call_83
	cmpl	$73, %esi
	jne	.Lx32_sys_call_569
	jmp	__x64_sys_flock
.Lx32_sys_call_569:
	cmpl	$70, %esi
	je	.Lx32_sys_call_570
	jmp	__x64_sys_msgctl
.Lx32_sys_call_83:
	jmp	__x64_sys_fcntl
.Lx32_sys_call_570:
	jmp	__x64_sys_msgrcv
.Lx32_sys_call_468:
	cmpl	$533, %esi
	je	.Lx32_sys_call_571
	jmp	__x64_compat_sys_preadv64
.Lx32_sys_call_571:
	jmp	__x64_compat_sys_move_pages
.Lx32_sys_call_472:
	cmpl	$62, %esi
	je	.Lx32_sys_call_71
	cmpl	$63, %esi
	jne	.Lx32_sys_call_572
	jmp	__x64_sys_newuname
.Lx32_sys_call_572:
	cmpl	$60, %esi
	jne	.Lx32_sys_call_573
	jmp	__x64_sys_exit
.Lx32_sys_call_573:
	cmpl	$61, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_wait4
.Lx32_sys_call_71:
	jmp	__x64_sys_kill
.Lx32_sys_call_470:
	cmpl	$75, %esi
	je	.Lx32_sys_call_574
	jmp	__x64_sys_truncate
.Lx32_sys_call_574:
	jmp	__x64_sys_fdatasync
.Lx32_sys_call_465:
	cmpl	$102, %esi
	je	.Lx32_sys_call_118
	cmpl	$103, %esi
	jne	.Lx32_sys_call_575
	jmp	__x64_sys_syslog
.Lx32_sys_call_575:
	cmpl	$99, %esi
	jne	.Lx32_sys_call_576
	jmp	__x64_sys_sysinfo
.Lx32_sys_call_576:
	cmpl	$100, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_times
.Lx32_sys_call_118:
	jmp	sys_getuid
.Lx32_sys_call_463:
	cmpl	$115, %esi
	je	.Lx32_sys_call_577
	jmp	__x64_sys_setgroups
.Lx32_sys_call_577:
	jmp	__x64_sys_getgroups
.Lx32_sys_call_467:
	cmpl	$530, %esi
	je	.Lx32_sys_call_369
	cmpl	$531, %esi
	jne	.Lx32_sys_call_578
	jmp	__x64_compat_sys_get_robust_list
.Lx32_sys_call_578:
	cmpl	$528, %esi
	je	.Lx32_sys_call_579
	jmp	__x64_compat_sys_waitid
.Lx32_sys_call_369:
	jmp	__x64_compat_sys_set_robust_list
.Lx32_sys_call_579:
	jmp	__x64_compat_sys_kexec_load
.Lx32_sys_call_466:
	cmpl	$105, %esi
	je	.Lx32_sys_call_580
	jmp	__x64_sys_setgid
.Lx32_sys_call_580:
	jmp	__x64_sys_setuid
.Lx32_sys_call_503:
	cmpl	$523, %esi
	je	.Lx32_sys_call_581
	jmp	__x64_compat_sys_rt_sigqueueinfo
.Lx32_sys_call_581:
	jmp	__x64_compat_sys_rt_sigtimedwait
.Lx32_sys_call_502:
	cmpl	$520, %esi
	je	.Lx32_sys_call_357
	cmpl	$521, %esi
	jne	.Lx32_sys_call_582
	jmp	__x64_compat_sys_ptrace
.Lx32_sys_call_582:
	cmpl	$518, %esi
	je	.Lx32_sys_call_583
	jmp	__x64_compat_sys_recvmsg
.Lx32_sys_call_357:
	jmp	__x64_compat_sys_execve
.Lx32_sys_call_583:
	jmp	__x64_compat_sys_sendmsg
.Lx32_sys_call_499:
	cmpl	$302, %esi
	je	.Lx32_sys_call_322
	cmpl	$303, %esi
	jne	.Lx32_sys_call_584
	jmp	__x64_sys_name_to_handle_at
.Lx32_sys_call_584:
	cmpl	$300, %esi
	jne	.Lx32_sys_call_585
	jmp	__x64_sys_fanotify_init
.Lx32_sys_call_585:
	cmpl	$301, %esi
	jne	.Lx32_sys_call_29
	jmp	__x64_sys_fanotify_mark
.Lx32_sys_call_322:
	jmp	__x64_sys_prlimit64
.Lx32_sys_call_497:
	cmpl	$265, %esi
	je	.Lx32_sys_call_283
	cmpl	$266, %esi
	jne	.Lx32_sys_call_586
	jmp	__x64_sys_symlinkat
.Lx32_sys_call_586:
	cmpl	$263, %esi
	je	.Lx32_sys_call_587
	jmp	__x64_sys_renameat
.Lx32_sys_call_283:
	jmp	__x64_sys_linkat
.Lx32_sys_call_587:
	jmp	__x64_sys_unlinkat
.Lx32_sys_call_509:
	cmpl	$288, %esi
	je	.Lx32_sys_call_309
	cmpl	$289, %esi
	jne	.Lx32_sys_call_588
	jmp	__x64_sys_signalfd4
.Lx32_sys_call_588:
	cmpl	$286, %esi
	je	.Lx32_sys_call_589
	jmp	__x64_sys_timerfd_gettime
.Lx32_sys_call_309:
	jmp	__x64_sys_accept4
.Lx32_sys_call_589:
	jmp	__x64_sys_timerfd_settime
.Lx32_sys_call_507:
	cmpl	$513, %esi
	je	.Lx32_sys_call_590
	jmp	__x64_compat_sys_ioctl
.Lx32_sys_call_590:
	jmp	sys32_x32_rt_sigreturn
.Lx32_sys_call_505:
	cmpl	$94, %esi
	je	.Lx32_sys_call_591
	jmp	__x64_sys_umask
.Lx32_sys_call_591:
	jmp	__x64_sys_lchown
.Lx32_sys_call_504:
	cmpl	$91, %esi
	je	.Lx32_sys_call_108
	cmpl	$92, %esi
	jne	.Lx32_sys_call_592
	jmp	__x64_sys_chown
.Lx32_sys_call_592:
	cmpl	$89, %esi
	je	.Lx32_sys_call_593
	jmp	__x64_sys_chmod
.Lx32_sys_call_108:
	jmp	__x64_sys_fchmod
.Lx32_sys_call_593:
	jmp	__x64_sys_readlink
.Lx32_sys_call_514:
	cmpl	$255, %esi
	je	.Lx32_sys_call_273
	cmpl	$256, %esi
	jne	.Lx32_sys_call_594
	jmp	__x64_sys_migrate_pages
.Lx32_sys_call_594:
	cmpl	$253, %esi
	je	.Lx32_sys_call_595
	jmp	__x64_sys_inotify_add_watch
.Lx32_sys_call_273:
	jmp	__x64_sys_inotify_rm_watch
.Lx32_sys_call_595:
	jmp	sys_inotify_init
.Lx32_sys_call_510:
	cmpl	$291, %esi
	je	.Lx32_sys_call_596
	jmp	__x64_sys_dup3
.Lx32_sys_call_596:
	jmp	__x64_sys_epoll_create1
.Lx32_sys_call_521:
	cmpl	$281, %esi
	je	.Lx32_sys_call_597
	jmp	__x64_sys_signalfd
.Lx32_sys_call_597:
	jmp	__x64_sys_epoll_pwait
.Lx32_sys_call_444:
	cmpl	$167, %esi
	je	.Lx32_sys_call_185
	cmpl	$168, %esi
	jne	.Lx32_sys_call_598
	jmp	__x64_sys_swapoff
.Lx32_sys_call_598:
	cmpl	$165, %esi
	je	.Lx32_sys_call_599
	jmp	__x64_sys_umount
.Lx32_sys_call_185:
	jmp	__x64_sys_swapon
.Lx32_sys_call_599:
	jmp	__x64_sys_mount
.Lx32_sys_call_453:
	cmpl	$122, %esi
	je	.Lx32_sys_call_140
	cmpl	$123, %esi
	jne	.Lx32_sys_call_600
	jmp	__x64_sys_setfsgid
.Lx32_sys_call_600:
	cmpl	$120, %esi
	je	.Lx32_sys_call_601
	jmp	__x64_sys_getpgid
.Lx32_sys_call_140:
	jmp	__x64_sys_setfsuid
.Lx32_sys_call_601:
	jmp	__x64_sys_getresgid
.Lx32_sys_call_450:
	cmpl	$149, %esi
	je	.Lx32_sys_call_602
	jmp	__x64_sys_munlock
.Lx32_sys_call_602:
	jmp	__x64_sys_mlock
.Lx32_sys_call_449:
	cmpl	$146, %esi
	je	.Lx32_sys_call_163
	cmpl	$147, %esi
	jne	.Lx32_sys_call_603
	jmp	__x64_sys_sched_get_priority_min
.Lx32_sys_call_603:
	cmpl	$144, %esi
	je	.Lx32_sys_call_604
	jmp	__x64_sys_sched_getscheduler
.Lx32_sys_call_163:
	jmp	__x64_sys_sched_get_priority_max
.Lx32_sys_call_604:
	jmp	__x64_sys_sched_setscheduler
.Lx32_sys_call_515:
	cmpl	$258, %esi
	je	.Lx32_sys_call_605
	jmp	__x64_sys_mknodat
.Lx32_sys_call_605:
	jmp	__x64_sys_mkdirat
	.size	x32_sys_call, .-x32_sys_call
.endif
