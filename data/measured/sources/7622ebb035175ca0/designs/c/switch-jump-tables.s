/*
 * Made from calls.awk and the syscall table by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -fjump-tables
 * Do not edit: run ./regenerate.
 */
	.text
	.p2align 4
	.globl	x64_sys_call
	.type	x64_sys_call, @function
x64_sys_call:
	cmpl	$326, %esi
	ja	.Lx64_sys_call_2
	movl	%esi, %esi
	jmp	*.Lx64_sys_call_4(,%rsi,8)
	.section	.rodata
	.align 8
	.align 4
.Lx64_sys_call_4:
	.quad	.Lx64_sys_call_315
	.quad	.Lx64_sys_call_314
	.quad	.Lx64_sys_call_313
	.quad	.Lx64_sys_call_312
	.quad	.Lx64_sys_call_311
	.quad	.Lx64_sys_call_310
	.quad	.Lx64_sys_call_309
	.quad	.Lx64_sys_call_308
	.quad	.Lx64_sys_call_307
	.quad	.Lx64_sys_call_306
	.quad	.Lx64_sys_call_305
	.quad	.Lx64_sys_call_304
	.quad	.Lx64_sys_call_303
	.quad	.Lx64_sys_call_302
	.quad	.Lx64_sys_call_301
	.quad	.Lx64_sys_call_300
	.quad	.Lx64_sys_call_299
	.quad	.Lx64_sys_call_298
	.quad	.Lx64_sys_call_297
	.quad	.Lx64_sys_call_296
	.quad	.Lx64_sys_call_295
	.quad	.Lx64_sys_call_294
	.quad	.Lx64_sys_call_293
	.quad	.Lx64_sys_call_292
	.quad	.Lx64_sys_call_291
	.quad	.Lx64_sys_call_290
	.quad	.Lx64_sys_call_289
	.quad	.Lx64_sys_call_288
	.quad	.Lx64_sys_call_287
	.quad	.Lx64_sys_call_286
	.quad	.Lx64_sys_call_285
	.quad	.Lx64_sys_call_284
	.quad	.Lx64_sys_call_283
	.quad	.Lx64_sys_call_282
	.quad	.Lx64_sys_call_281
	.quad	.Lx64_sys_call_280
	.quad	.Lx64_sys_call_279
	.quad	.Lx64_sys_call_278
	.quad	.Lx64_sys_call_277
	.quad	.Lx64_sys_call_276
	.quad	.Lx64_sys_call_275
	.quad	.Lx64_sys_call_274
	.quad	.Lx64_sys_call_273
	.quad	.Lx64_sys_call_272
	.quad	.Lx64_sys_call_271
	.quad	.Lx64_sys_call_270
	.quad	.Lx64_sys_call_269
	.quad	.Lx64_sys_call_268
	.quad	.Lx64_sys_call_267
	.quad	.Lx64_sys_call_266
	.quad	.Lx64_sys_call_265
	.quad	.Lx64_sys_call_264
	.quad	.Lx64_sys_call_263
	.quad	.Lx64_sys_call_262
	.quad	.Lx64_sys_call_261
	.quad	.Lx64_sys_call_260
	.quad	.Lx64_sys_call_259
	.quad	.Lx64_sys_call_258
	.quad	.Lx64_sys_call_257
	.quad	.Lx64_sys_call_256
	.quad	.Lx64_sys_call_255
	.quad	.Lx64_sys_call_254
	.quad	.Lx64_sys_call_253
	.quad	.Lx64_sys_call_252
	.quad	.Lx64_sys_call_251
	.quad	.Lx64_sys_call_250
	.quad	.Lx64_sys_call_249
	.quad	.Lx64_sys_call_248
	.quad	.Lx64_sys_call_247
	.quad	.Lx64_sys_call_246
	.quad	.Lx64_sys_call_245
	.quad	.Lx64_sys_call_244
	.quad	.Lx64_sys_call_243
	.quad	.Lx64_sys_call_242
	.quad	.Lx64_sys_call_241
	.quad	.Lx64_sys_call_240
	.quad	.Lx64_sys_call_239
	.quad	.Lx64_sys_call_238
	.quad	.Lx64_sys_call_237
	.quad	.Lx64_sys_call_236
	.quad	.Lx64_sys_call_235
	.quad	.Lx64_sys_call_234
	.quad	.Lx64_sys_call_233
	.quad	.Lx64_sys_call_232
	.quad	.Lx64_sys_call_231
	.quad	.Lx64_sys_call_230
	.quad	.Lx64_sys_call_229
	.quad	.Lx64_sys_call_228
	.quad	.Lx64_sys_call_227
	.quad	.Lx64_sys_call_226
	.quad	.Lx64_sys_call_225
	.quad	.Lx64_sys_call_224
	.quad	.Lx64_sys_call_223
	.quad	.Lx64_sys_call_222
	.quad	.Lx64_sys_call_221
	.quad	.Lx64_sys_call_220
	.quad	.Lx64_sys_call_219
	.quad	.Lx64_sys_call_218
	.quad	.Lx64_sys_call_217
	.quad	.Lx64_sys_call_216
	.quad	.Lx64_sys_call_215
	.quad	.Lx64_sys_call_214
	.quad	.Lx64_sys_call_213
	.quad	.Lx64_sys_call_212
	.quad	.Lx64_sys_call_211
	.quad	.Lx64_sys_call_210
	.quad	.Lx64_sys_call_209
	.quad	.Lx64_sys_call_208
	.quad	.Lx64_sys_call_207
	.quad	.Lx64_sys_call_206
	.quad	.Lx64_sys_call_205
	.quad	.Lx64_sys_call_204
	.quad	.Lx64_sys_call_203
	.quad	.Lx64_sys_call_202
	.quad	.Lx64_sys_call_201
	.quad	.Lx64_sys_call_200
	.quad	.Lx64_sys_call_199
	.quad	.Lx64_sys_call_198
	.quad	.Lx64_sys_call_197
	.quad	.Lx64_sys_call_196
	.quad	.Lx64_sys_call_195
	.quad	.Lx64_sys_call_194
	.quad	.Lx64_sys_call_193
	.quad	.Lx64_sys_call_192
	.quad	.Lx64_sys_call_191
	.quad	.Lx64_sys_call_190
	.quad	.Lx64_sys_call_189
	.quad	.Lx64_sys_call_188
	.quad	.Lx64_sys_call_187
	.quad	.Lx64_sys_call_186
	.quad	.Lx64_sys_call_185
	.quad	.Lx64_sys_call_184
	.quad	.Lx64_sys_call_183
	.quad	.Lx64_sys_call_182
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_181
	.quad	.Lx64_sys_call_180
	.quad	.Lx64_sys_call_179
	.quad	.Lx64_sys_call_178
	.quad	.Lx64_sys_call_177
	.quad	.Lx64_sys_call_176
	.quad	.Lx64_sys_call_175
	.quad	.Lx64_sys_call_174
	.quad	.Lx64_sys_call_173
	.quad	.Lx64_sys_call_172
	.quad	.Lx64_sys_call_171
	.quad	.Lx64_sys_call_170
	.quad	.Lx64_sys_call_169
	.quad	.Lx64_sys_call_168
	.quad	.Lx64_sys_call_167
	.quad	.Lx64_sys_call_166
	.quad	.Lx64_sys_call_165
	.quad	.Lx64_sys_call_164
	.quad	.Lx64_sys_call_163
	.quad	.Lx64_sys_call_162
	.quad	.Lx64_sys_call_161
	.quad	.Lx64_sys_call_160
	.quad	.Lx64_sys_call_159
	.quad	.Lx64_sys_call_158
	.quad	.Lx64_sys_call_157
	.quad	.Lx64_sys_call_156
	.quad	.Lx64_sys_call_155
	.quad	.Lx64_sys_call_154
	.quad	.Lx64_sys_call_153
	.quad	.Lx64_sys_call_152
	.quad	.Lx64_sys_call_151
	.quad	.Lx64_sys_call_150
	.quad	.Lx64_sys_call_149
	.quad	.Lx64_sys_call_148
	.quad	.Lx64_sys_call_147
	.quad	.Lx64_sys_call_146
	.quad	.Lx64_sys_call_145
	.quad	.Lx64_sys_call_144
	.quad	.Lx64_sys_call_143
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_142
	.quad	.Lx64_sys_call_141
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_140
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_139
	.quad	.Lx64_sys_call_138
	.quad	.Lx64_sys_call_137
	.quad	.Lx64_sys_call_136
	.quad	.Lx64_sys_call_135
	.quad	.Lx64_sys_call_134
	.quad	.Lx64_sys_call_133
	.quad	.Lx64_sys_call_132
	.quad	.Lx64_sys_call_131
	.quad	.Lx64_sys_call_130
	.quad	.Lx64_sys_call_129
	.quad	.Lx64_sys_call_128
	.quad	.Lx64_sys_call_127
	.quad	.Lx64_sys_call_126
	.quad	.Lx64_sys_call_125
	.quad	.Lx64_sys_call_124
	.quad	.Lx64_sys_call_123
	.quad	.Lx64_sys_call_122
	.quad	.Lx64_sys_call_121
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_120
	.quad	.Lx64_sys_call_119
	.quad	.Lx64_sys_call_118
	.quad	.Lx64_sys_call_117
	.quad	.Lx64_sys_call_116
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_115
	.quad	.Lx64_sys_call_114
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_113
	.quad	.Lx64_sys_call_112
	.quad	.Lx64_sys_call_111
	.quad	.Lx64_sys_call_110
	.quad	.Lx64_sys_call_109
	.quad	.Lx64_sys_call_108
	.quad	.Lx64_sys_call_107
	.quad	.Lx64_sys_call_106
	.quad	.Lx64_sys_call_105
	.quad	.Lx64_sys_call_104
	.quad	.Lx64_sys_call_103
	.quad	.Lx64_sys_call_102
	.quad	.Lx64_sys_call_101
	.quad	.Lx64_sys_call_100
	.quad	.Lx64_sys_call_99
	.quad	.Lx64_sys_call_98
	.quad	.Lx64_sys_call_97
	.quad	.Lx64_sys_call_96
	.quad	.Lx64_sys_call_95
	.quad	.Lx64_sys_call_94
	.quad	.Lx64_sys_call_2
	.quad	.Lx64_sys_call_93
	.quad	.Lx64_sys_call_92
	.quad	.Lx64_sys_call_91
	.quad	.Lx64_sys_call_90
	.quad	.Lx64_sys_call_89
	.quad	.Lx64_sys_call_88
	.quad	.Lx64_sys_call_87
	.quad	.Lx64_sys_call_86
	.quad	.Lx64_sys_call_85
	.quad	.Lx64_sys_call_84
	.quad	.Lx64_sys_call_83
	.quad	.Lx64_sys_call_82
	.quad	.Lx64_sys_call_81
	.quad	.Lx64_sys_call_80
	.quad	.Lx64_sys_call_79
	.quad	.Lx64_sys_call_78
	.quad	.Lx64_sys_call_77
	.quad	.Lx64_sys_call_76
	.quad	.Lx64_sys_call_75
	.quad	.Lx64_sys_call_74
	.quad	.Lx64_sys_call_73
	.quad	.Lx64_sys_call_72
	.quad	.Lx64_sys_call_71
	.quad	.Lx64_sys_call_70
	.quad	.Lx64_sys_call_69
	.quad	.Lx64_sys_call_68
	.quad	.Lx64_sys_call_67
	.quad	.Lx64_sys_call_66
	.quad	.Lx64_sys_call_65
	.quad	.Lx64_sys_call_64
	.quad	.Lx64_sys_call_63
	.quad	.Lx64_sys_call_62
	.quad	.Lx64_sys_call_61
	.quad	.Lx64_sys_call_60
	.quad	.Lx64_sys_call_59
	.quad	.Lx64_sys_call_58
	.quad	.Lx64_sys_call_57
	.quad	.Lx64_sys_call_56
	.quad	.Lx64_sys_call_55
	.quad	.Lx64_sys_call_54
	.quad	.Lx64_sys_call_53
	.quad	.Lx64_sys_call_52
	.quad	.Lx64_sys_call_51
	.quad	.Lx64_sys_call_50
	.quad	.Lx64_sys_call_49
	.quad	.Lx64_sys_call_48
	.quad	.Lx64_sys_call_47
	.quad	.Lx64_sys_call_46
	.quad	.Lx64_sys_call_45
	.quad	.Lx64_sys_call_44
	.quad	.Lx64_sys_call_43
	.quad	.Lx64_sys_call_42
	.quad	.Lx64_sys_call_41
	.quad	.Lx64_sys_call_40
	.quad	.Lx64_sys_call_39
	.quad	.Lx64_sys_call_38
	.quad	.Lx64_sys_call_37
	.quad	.Lx64_sys_call_36
	.quad	.Lx64_sys_call_35
	.quad	.Lx64_sys_call_34
	.quad	.Lx64_sys_call_33
	.quad	.Lx64_sys_call_32
	.quad	.Lx64_sys_call_31
	.quad	.Lx64_sys_call_30
	.quad	.Lx64_sys_call_29
	.quad	.Lx64_sys_call_28
	.quad	.Lx64_sys_call_27
	.quad	.Lx64_sys_call_26
	.quad	.Lx64_sys_call_25
	.quad	.Lx64_sys_call_24
	.quad	.Lx64_sys_call_23
	.quad	.Lx64_sys_call_22
	.quad	.Lx64_sys_call_21
	.quad	.Lx64_sys_call_20
	.quad	.Lx64_sys_call_19
	.quad	.Lx64_sys_call_18
	.quad	.Lx64_sys_call_17
	.quad	.Lx64_sys_call_16
	.quad	.Lx64_sys_call_15
	.quad	.Lx64_sys_call_14
	.quad	.Lx64_sys_call_13
	.quad	.Lx64_sys_call_12
	.quad	.Lx64_sys_call_11
	.quad	.Lx64_sys_call_10
	.quad	.Lx64_sys_call_9
	.quad	.Lx64_sys_call_8
	.quad	.Lx64_sys_call_7
	.quad	.Lx64_sys_call_6
	.quad	.Lx64_sys_call_5
	.quad	.Lx64_sys_call_3
	.text
.Lx64_sys_call_2:
	jmp	sys_ni_syscall
.Lx64_sys_call_3:
	jmp	__x64_sys_copy_file_range
.Lx64_sys_call_5:
	jmp	__x64_sys_mlock2
.Lx64_sys_call_6:
	jmp	__x64_sys_membarrier
.Lx64_sys_call_7:
	jmp	__x64_sys_userfaultfd
.Lx64_sys_call_8:
	jmp	__x64_sys_execveat
.Lx64_sys_call_9:
	jmp	__x64_sys_bpf
.Lx64_sys_call_10:
	jmp	__x64_sys_kexec_file_load
.Lx64_sys_call_11:
	jmp	__x64_sys_memfd_create
.Lx64_sys_call_12:
	jmp	__x64_sys_getrandom
.Lx64_sys_call_13:
	jmp	__x64_sys_seccomp
.Lx64_sys_call_14:
	jmp	__x64_sys_renameat2
.Lx64_sys_call_15:
	jmp	__x64_sys_sched_getattr
.Lx64_sys_call_16:
	jmp	__x64_sys_sched_setattr
.Lx64_sys_call_17:
	jmp	__x64_sys_finit_module
.Lx64_sys_call_18:
	jmp	__x64_sys_kcmp
.Lx64_sys_call_19:
	jmp	__x64_sys_process_vm_writev
.Lx64_sys_call_20:
	jmp	__x64_sys_process_vm_readv
.Lx64_sys_call_21:
	jmp	__x64_sys_getcpu
.Lx64_sys_call_22:
	jmp	__x64_sys_setns
.Lx64_sys_call_23:
	jmp	__x64_sys_sendmmsg
.Lx64_sys_call_24:
	jmp	__x64_sys_syncfs
.Lx64_sys_call_25:
	jmp	__x64_sys_clock_adjtime
.Lx64_sys_call_26:
	jmp	__x64_sys_open_by_handle_at
.Lx64_sys_call_27:
	jmp	__x64_sys_name_to_handle_at
.Lx64_sys_call_28:
	jmp	__x64_sys_prlimit64
.Lx64_sys_call_29:
	jmp	__x64_sys_fanotify_mark
.Lx64_sys_call_30:
	jmp	__x64_sys_fanotify_init
.Lx64_sys_call_31:
	jmp	__x64_sys_recvmmsg
.Lx64_sys_call_32:
	jmp	__x64_sys_perf_event_open
.Lx64_sys_call_33:
	jmp	__x64_sys_rt_tgsigqueueinfo
.Lx64_sys_call_34:
	jmp	__x64_sys_pwritev
.Lx64_sys_call_35:
	jmp	__x64_sys_preadv
.Lx64_sys_call_36:
	jmp	__x64_sys_inotify_init1
.Lx64_sys_call_37:
	jmp	__x64_sys_pipe2
.Lx64_sys_call_38:
	jmp	__x64_sys_dup3
.Lx64_sys_call_39:
	jmp	__x64_sys_epoll_create1
.Lx64_sys_call_40:
	jmp	__x64_sys_eventfd2
.Lx64_sys_call_41:
	jmp	__x64_sys_signalfd4
.Lx64_sys_call_42:
	jmp	__x64_sys_accept4
.Lx64_sys_call_43:
	jmp	__x64_sys_timerfd_gettime
.Lx64_sys_call_44:
	jmp	__x64_sys_timerfd_settime
.Lx64_sys_call_45:
	jmp	__x64_sys_fallocate
.Lx64_sys_call_46:
	jmp	__x64_sys_eventfd
.Lx64_sys_call_47:
	jmp	__x64_sys_timerfd_create
.Lx64_sys_call_48:
	jmp	__x64_sys_signalfd
.Lx64_sys_call_49:
	jmp	__x64_sys_epoll_pwait
.Lx64_sys_call_50:
	jmp	__x64_sys_utimensat
.Lx64_sys_call_51:
	jmp	__x64_sys_move_pages
.Lx64_sys_call_52:
	jmp	__x64_sys_vmsplice
.Lx64_sys_call_53:
	jmp	__x64_sys_sync_file_range
.Lx64_sys_call_54:
	jmp	__x64_sys_tee
.Lx64_sys_call_55:
	jmp	__x64_sys_splice
.Lx64_sys_call_56:
	jmp	__x64_sys_get_robust_list
.Lx64_sys_call_57:
	jmp	__x64_sys_set_robust_list
.Lx64_sys_call_58:
	jmp	__x64_sys_unshare
.Lx64_sys_call_59:
	jmp	__x64_sys_ppoll
.Lx64_sys_call_60:
	jmp	__x64_sys_pselect6
.Lx64_sys_call_61:
	jmp	__x64_sys_faccessat
.Lx64_sys_call_62:
	jmp	__x64_sys_fchmodat
.Lx64_sys_call_63:
	jmp	__x64_sys_readlinkat
.Lx64_sys_call_64:
	jmp	__x64_sys_symlinkat
.Lx64_sys_call_65:
	jmp	__x64_sys_linkat
.Lx64_sys_call_66:
	jmp	__x64_sys_renameat
.Lx64_sys_call_67:
	jmp	__x64_sys_unlinkat
.Lx64_sys_call_68:
	jmp	__x64_sys_newfstatat
.Lx64_sys_call_69:
	jmp	__x64_sys_futimesat
.Lx64_sys_call_70:
	jmp	__x64_sys_fchownat
.Lx64_sys_call_71:
	jmp	__x64_sys_mknodat
.Lx64_sys_call_72:
	jmp	__x64_sys_mkdirat
.Lx64_sys_call_73:
	jmp	__x64_sys_openat
.Lx64_sys_call_74:
	jmp	__x64_sys_migrate_pages
.Lx64_sys_call_75:
	jmp	__x64_sys_inotify_rm_watch
.Lx64_sys_call_76:
	jmp	__x64_sys_inotify_add_watch
.Lx64_sys_call_77:
	jmp	sys_inotify_init
.Lx64_sys_call_78:
	jmp	__x64_sys_ioprio_get
.Lx64_sys_call_79:
	jmp	__x64_sys_ioprio_set
.Lx64_sys_call_80:
	jmp	__x64_sys_keyctl
.Lx64_sys_call_81:
	jmp	__x64_sys_request_key
.Lx64_sys_call_82:
	jmp	__x64_sys_add_key
.Lx64_sys_call_83:
	jmp	__x64_sys_waitid
.Lx64_sys_call_84:
	jmp	__x64_sys_kexec_load
.Lx64_sys_call_85:
	jmp	__x64_sys_mq_getsetattr
.Lx64_sys_call_86:
	jmp	__x64_sys_mq_notify
.Lx64_sys_call_87:
	jmp	__x64_sys_mq_timedreceive
.Lx64_sys_call_88:
	jmp	__x64_sys_mq_timedsend
.Lx64_sys_call_89:
	jmp	__x64_sys_mq_unlink
.Lx64_sys_call_90:
	jmp	__x64_sys_mq_open
.Lx64_sys_call_91:
	jmp	__x64_sys_get_mempolicy
.Lx64_sys_call_92:
	jmp	__x64_sys_set_mempolicy
.Lx64_sys_call_93:
	jmp	__x64_sys_mbind
.Lx64_sys_call_94:
	jmp	__x64_sys_utimes
.Lx64_sys_call_95:
	jmp	__x64_sys_tgkill
.Lx64_sys_call_96:
	jmp	__x64_sys_epoll_ctl
.Lx64_sys_call_97:
	jmp	__x64_sys_epoll_wait
.Lx64_sys_call_98:
	jmp	__x64_sys_exit_group
.Lx64_sys_call_99:
	jmp	__x64_sys_clock_nanosleep
.Lx64_sys_call_100:
	jmp	__x64_sys_clock_getres
.Lx64_sys_call_101:
	jmp	__x64_sys_clock_gettime
.Lx64_sys_call_102:
	jmp	__x64_sys_clock_settime
.Lx64_sys_call_103:
	jmp	__x64_sys_timer_delete
.Lx64_sys_call_104:
	jmp	__x64_sys_timer_getoverrun
.Lx64_sys_call_105:
	jmp	__x64_sys_timer_gettime
.Lx64_sys_call_106:
	jmp	__x64_sys_timer_settime
.Lx64_sys_call_107:
	jmp	__x64_sys_timer_create
.Lx64_sys_call_108:
	jmp	__x64_sys_fadvise64
.Lx64_sys_call_109:
	jmp	__x64_sys_semtimedop
.Lx64_sys_call_110:
	jmp	sys_restart_syscall
.Lx64_sys_call_111:
	jmp	__x64_sys_set_tid_address
.Lx64_sys_call_112:
	jmp	__x64_sys_getdents64
.Lx64_sys_call_113:
	jmp	__x64_sys_remap_file_pages
.Lx64_sys_call_114:
	jmp	__x64_sys_epoll_create
.Lx64_sys_call_115:
	jmp	__x64_sys_lookup_dcookie
.Lx64_sys_call_116:
	jmp	__x64_sys_io_cancel
.Lx64_sys_call_117:
	jmp	__x64_sys_io_submit
.Lx64_sys_call_118:
	jmp	__x64_sys_io_getevents
.Lx64_sys_call_119:
	jmp	__x64_sys_io_destroy
.Lx64_sys_call_120:
	jmp	__x64_sys_io_setup
.Lx64_sys_call_121:
	jmp	__x64_sys_sched_getaffinity
.Lx64_sys_call_122:
	jmp	__x64_sys_sched_setaffinity
.Lx64_sys_call_123:
	jmp	__x64_sys_futex
.Lx64_sys_call_124:
	jmp	__x64_sys_time
.Lx64_sys_call_125:
	jmp	__x64_sys_tkill
.Lx64_sys_call_126:
	jmp	__x64_sys_fremovexattr
.Lx64_sys_call_127:
	jmp	__x64_sys_lremovexattr
.Lx64_sys_call_128:
	jmp	__x64_sys_removexattr
.Lx64_sys_call_129:
	jmp	__x64_sys_flistxattr
.Lx64_sys_call_130:
	jmp	__x64_sys_llistxattr
.Lx64_sys_call_131:
	jmp	__x64_sys_listxattr
.Lx64_sys_call_132:
	jmp	__x64_sys_fgetxattr
.Lx64_sys_call_133:
	jmp	__x64_sys_lgetxattr
.Lx64_sys_call_134:
	jmp	__x64_sys_getxattr
.Lx64_sys_call_135:
	jmp	__x64_sys_fsetxattr
.Lx64_sys_call_136:
	jmp	__x64_sys_lsetxattr
.Lx64_sys_call_137:
	jmp	__x64_sys_setxattr
.Lx64_sys_call_138:
	jmp	__x64_sys_readahead
.Lx64_sys_call_139:
	jmp	sys_gettid
.Lx64_sys_call_140:
	jmp	__x64_sys_quotactl
.Lx64_sys_call_141:
	jmp	__x64_sys_delete_module
.Lx64_sys_call_142:
	jmp	__x64_sys_init_module
.Lx64_sys_call_143:
	jmp	__x64_sys_ioperm
.Lx64_sys_call_144:
	jmp	__x64_sys_iopl
.Lx64_sys_call_145:
	jmp	__x64_sys_setdomainname
.Lx64_sys_call_146:
	jmp	__x64_sys_sethostname
.Lx64_sys_call_147:
	jmp	__x64_sys_reboot
.Lx64_sys_call_148:
	jmp	__x64_sys_swapoff
.Lx64_sys_call_149:
	jmp	__x64_sys_swapon
.Lx64_sys_call_150:
	jmp	__x64_sys_umount
.Lx64_sys_call_151:
	jmp	__x64_sys_mount
.Lx64_sys_call_152:
	jmp	__x64_sys_settimeofday
.Lx64_sys_call_153:
	jmp	__x64_sys_acct
.Lx64_sys_call_154:
	jmp	sys_sync
.Lx64_sys_call_155:
	jmp	__x64_sys_chroot
.Lx64_sys_call_156:
	jmp	__x64_sys_setrlimit
.Lx64_sys_call_157:
	jmp	__x64_sys_adjtimex
.Lx64_sys_call_158:
	jmp	__x64_sys_arch_prctl
.Lx64_sys_call_159:
	jmp	__x64_sys_prctl
.Lx64_sys_call_160:
	jmp	__x64_sys_sysctl
.Lx64_sys_call_161:
	jmp	__x64_sys_pivot_root
.Lx64_sys_call_162:
	jmp	__x64_sys_modify_ldt
.Lx64_sys_call_163:
	jmp	sys_vhangup
.Lx64_sys_call_164:
	jmp	sys_munlockall
.Lx64_sys_call_165:
	jmp	__x64_sys_mlockall
.Lx64_sys_call_166:
	jmp	__x64_sys_munlock
.Lx64_sys_call_167:
	jmp	__x64_sys_mlock
.Lx64_sys_call_168:
	jmp	__x64_sys_sched_rr_get_interval
.Lx64_sys_call_169:
	jmp	__x64_sys_sched_get_priority_min
.Lx64_sys_call_170:
	jmp	__x64_sys_sched_get_priority_max
.Lx64_sys_call_171:
	jmp	__x64_sys_sched_getscheduler
.Lx64_sys_call_172:
	jmp	__x64_sys_sched_setscheduler
.Lx64_sys_call_173:
	jmp	__x64_sys_sched_getparam
.Lx64_sys_call_174:
	jmp	__x64_sys_sched_setparam
.Lx64_sys_call_175:
	jmp	__x64_sys_setpriority
.Lx64_sys_call_176:
	jmp	__x64_sys_getpriority
.Lx64_sys_call_177:
	jmp	__x64_sys_sysfs
.Lx64_sys_call_178:
	jmp	__x64_sys_fstatfs
.Lx64_sys_call_179:
	jmp	__x64_sys_statfs
.Lx64_sys_call_180:
	jmp	__x64_sys_ustat
.Lx64_sys_call_181:
	jmp	__x64_sys_personality
.Lx64_sys_call_182:
	jmp	__x64_sys_mknod
.Lx64_sys_call_183:
	jmp	__x64_sys_utime
.Lx64_sys_call_184:
	jmp	__x64_sys_sigaltstack
.Lx64_sys_call_185:
	jmp	__x64_sys_rt_sigsuspend
.Lx64_sys_call_186:
	jmp	__x64_sys_rt_sigqueueinfo
.Lx64_sys_call_187:
	jmp	__x64_sys_rt_sigtimedwait
.Lx64_sys_call_188:
	jmp	__x64_sys_rt_sigpending
.Lx64_sys_call_189:
	jmp	__x64_sys_capset
.Lx64_sys_call_190:
	jmp	__x64_sys_capget
.Lx64_sys_call_191:
	jmp	__x64_sys_getsid
.Lx64_sys_call_192:
	jmp	__x64_sys_setfsgid
.Lx64_sys_call_193:
	jmp	__x64_sys_setfsuid
.Lx64_sys_call_194:
	jmp	__x64_sys_getpgid
.Lx64_sys_call_195:
	jmp	__x64_sys_getresgid
.Lx64_sys_call_196:
	jmp	__x64_sys_setresgid
.Lx64_sys_call_197:
	jmp	__x64_sys_getresuid
.Lx64_sys_call_198:
	jmp	__x64_sys_setresuid
.Lx64_sys_call_199:
	jmp	__x64_sys_setgroups
.Lx64_sys_call_200:
	jmp	__x64_sys_getgroups
.Lx64_sys_call_201:
	jmp	__x64_sys_setregid
.Lx64_sys_call_202:
	jmp	__x64_sys_setreuid
.Lx64_sys_call_203:
	jmp	sys_setsid
.Lx64_sys_call_204:
	jmp	sys_getpgrp
.Lx64_sys_call_205:
	jmp	sys_getppid
.Lx64_sys_call_206:
	jmp	__x64_sys_setpgid
.Lx64_sys_call_207:
	jmp	sys_getegid
.Lx64_sys_call_208:
	jmp	sys_geteuid
.Lx64_sys_call_209:
	jmp	__x64_sys_setgid
.Lx64_sys_call_210:
	jmp	__x64_sys_setuid
.Lx64_sys_call_211:
	jmp	sys_getgid
.Lx64_sys_call_212:
	jmp	__x64_sys_syslog
.Lx64_sys_call_213:
	jmp	sys_getuid
.Lx64_sys_call_214:
	jmp	__x64_sys_ptrace
.Lx64_sys_call_215:
	jmp	__x64_sys_times
.Lx64_sys_call_216:
	jmp	__x64_sys_sysinfo
.Lx64_sys_call_217:
	jmp	__x64_sys_getrusage
.Lx64_sys_call_218:
	jmp	__x64_sys_getrlimit
.Lx64_sys_call_219:
	jmp	__x64_sys_gettimeofday
.Lx64_sys_call_220:
	jmp	__x64_sys_umask
.Lx64_sys_call_221:
	jmp	__x64_sys_lchown
.Lx64_sys_call_222:
	jmp	__x64_sys_fchown
.Lx64_sys_call_223:
	jmp	__x64_sys_chown
.Lx64_sys_call_224:
	jmp	__x64_sys_fchmod
.Lx64_sys_call_225:
	jmp	__x64_sys_chmod
.Lx64_sys_call_226:
	jmp	__x64_sys_readlink
.Lx64_sys_call_227:
	jmp	__x64_sys_symlink
.Lx64_sys_call_228:
	jmp	__x64_sys_unlink
.Lx64_sys_call_229:
	jmp	__x64_sys_link
.Lx64_sys_call_230:
	jmp	__x64_sys_creat
.Lx64_sys_call_231:
	jmp	__x64_sys_rmdir
.Lx64_sys_call_232:
	jmp	__x64_sys_mkdir
.Lx64_sys_call_233:
	jmp	__x64_sys_rename
.Lx64_sys_call_234:
	jmp	__x64_sys_fchdir
.Lx64_sys_call_235:
	jmp	__x64_sys_chdir
.Lx64_sys_call_236:
	jmp	__x64_sys_getcwd
.Lx64_sys_call_237:
	jmp	__x64_sys_getdents
.Lx64_sys_call_238:
	jmp	__x64_sys_ftruncate
.Lx64_sys_call_239:
	jmp	__x64_sys_truncate
.Lx64_sys_call_240:
	jmp	__x64_sys_fdatasync
.Lx64_sys_call_241:
	jmp	__x64_sys_fsync
.Lx64_sys_call_242:
	jmp	__x64_sys_flock
.Lx64_sys_call_243:
	jmp	__x64_sys_fcntl
.Lx64_sys_call_244:
	jmp	__x64_sys_msgctl
.Lx64_sys_call_245:
	jmp	__x64_sys_msgrcv
.Lx64_sys_call_246:
	jmp	__x64_sys_msgsnd
.Lx64_sys_call_247:
	jmp	__x64_sys_msgget
.Lx64_sys_call_248:
	jmp	__x64_sys_shmdt
.Lx64_sys_call_249:
	jmp	__x64_sys_semctl
.Lx64_sys_call_250:
	jmp	__x64_sys_semop
.Lx64_sys_call_251:
	jmp	__x64_sys_semget
.Lx64_sys_call_252:
	jmp	__x64_sys_newuname
.Lx64_sys_call_253:
	jmp	__x64_sys_kill
.Lx64_sys_call_254:
	jmp	__x64_sys_wait4
.Lx64_sys_call_255:
	jmp	__x64_sys_exit
.Lx64_sys_call_256:
	jmp	__x64_sys_execve
.Lx64_sys_call_257:
	jmp	sys_vfork
.Lx64_sys_call_258:
	jmp	sys_fork
.Lx64_sys_call_259:
	jmp	__x64_sys_clone
.Lx64_sys_call_260:
	jmp	__x64_sys_getsockopt
.Lx64_sys_call_261:
	jmp	__x64_sys_setsockopt
.Lx64_sys_call_262:
	jmp	__x64_sys_socketpair
.Lx64_sys_call_263:
	jmp	__x64_sys_getpeername
.Lx64_sys_call_264:
	jmp	__x64_sys_getsockname
.Lx64_sys_call_265:
	jmp	__x64_sys_listen
.Lx64_sys_call_266:
	jmp	__x64_sys_bind
.Lx64_sys_call_267:
	jmp	__x64_sys_shutdown
.Lx64_sys_call_268:
	jmp	__x64_sys_recvmsg
.Lx64_sys_call_269:
	jmp	__x64_sys_sendmsg
.Lx64_sys_call_270:
	jmp	__x64_sys_recvfrom
.Lx64_sys_call_271:
	jmp	__x64_sys_sendto
.Lx64_sys_call_272:
	jmp	__x64_sys_accept
.Lx64_sys_call_273:
	jmp	__x64_sys_connect
.Lx64_sys_call_274:
	jmp	__x64_sys_socket
.Lx64_sys_call_275:
	jmp	__x64_sys_sendfile64
.Lx64_sys_call_276:
	jmp	sys_getpid
.Lx64_sys_call_277:
	jmp	__x64_sys_setitimer
.Lx64_sys_call_278:
	jmp	__x64_sys_alarm
.Lx64_sys_call_279:
	jmp	__x64_sys_getitimer
.Lx64_sys_call_280:
	jmp	__x64_sys_nanosleep
.Lx64_sys_call_281:
	jmp	sys_pause
.Lx64_sys_call_282:
	jmp	__x64_sys_dup2
.Lx64_sys_call_283:
	jmp	__x64_sys_dup
.Lx64_sys_call_284:
	jmp	__x64_sys_shmctl
.Lx64_sys_call_285:
	jmp	__x64_sys_shmat
.Lx64_sys_call_286:
	jmp	__x64_sys_shmget
.Lx64_sys_call_287:
	jmp	__x64_sys_madvise
.Lx64_sys_call_288:
	jmp	__x64_sys_mincore
.Lx64_sys_call_289:
	jmp	__x64_sys_msync
.Lx64_sys_call_290:
	jmp	__x64_sys_mremap
.Lx64_sys_call_291:
	jmp	sys_sched_yield
.Lx64_sys_call_292:
	jmp	__x64_sys_select
.Lx64_sys_call_293:
	jmp	__x64_sys_pipe
.Lx64_sys_call_294:
	jmp	__x64_sys_access
.Lx64_sys_call_295:
	jmp	__x64_sys_writev
.Lx64_sys_call_296:
	jmp	__x64_sys_readv
.Lx64_sys_call_297:
	jmp	__x64_sys_pwrite64
.Lx64_sys_call_298:
	jmp	__x64_sys_pread64
.Lx64_sys_call_299:
	jmp	__x64_sys_ioctl
.Lx64_sys_call_300:
	jmp	sys_rt_sigreturn
.Lx64_sys_call_301:
	jmp	__x64_sys_rt_sigprocmask
.Lx64_sys_call_302:
	jmp	__x64_sys_rt_sigaction
.Lx64_sys_call_303:
	jmp	__x64_sys_brk
.Lx64_sys_call_304:
	jmp	__x64_sys_munmap
.Lx64_sys_call_305:
	jmp	__x64_sys_mprotect
.Lx64_sys_call_306:
	jmp	__x64_sys_mmap
.Lx64_sys_call_307:
	jmp	__x64_sys_lseek
.Lx64_sys_call_308:
	jmp	__x64_sys_poll
.Lx64_sys_call_309:
	jmp	__x64_sys_newlstat
.Lx64_sys_call_310:
	jmp	__x64_sys_newfstat
.Lx64_sys_call_311:
	jmp	__x64_sys_newstat
.Lx64_sys_call_312:
	jmp	__x64_sys_close
.Lx64_sys_call_313:
	jmp	__x64_sys_open
.Lx64_sys_call_314:
	jmp	__x64_sys_write
.Lx64_sys_call_315:
	jmp	__x64_sys_read
	.size	x64_sys_call, .-x64_sys_call
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	x32_sys_call
	.type	x32_sys_call, @function
x32_sys_call:
	cmpl	$545, %esi
	ja	.Lx32_sys_call_2
	movl	%esi, %esi
	jmp	*.Lx32_sys_call_4(,%rsi,8)
	.section	.rodata
	.align 8
	.align 4
.Lx32_sys_call_4:
	.quad	.Lx32_sys_call_314
	.quad	.Lx32_sys_call_313
	.quad	.Lx32_sys_call_312
	.quad	.Lx32_sys_call_311
	.quad	.Lx32_sys_call_310
	.quad	.Lx32_sys_call_309
	.quad	.Lx32_sys_call_308
	.quad	.Lx32_sys_call_307
	.quad	.Lx32_sys_call_306
	.quad	.Lx32_sys_call_305
	.quad	.Lx32_sys_call_304
	.quad	.Lx32_sys_call_303
	.quad	.Lx32_sys_call_302
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_301
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_300
	.quad	.Lx32_sys_call_299
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_298
	.quad	.Lx32_sys_call_297
	.quad	.Lx32_sys_call_296
	.quad	.Lx32_sys_call_295
	.quad	.Lx32_sys_call_294
	.quad	.Lx32_sys_call_293
	.quad	.Lx32_sys_call_292
	.quad	.Lx32_sys_call_291
	.quad	.Lx32_sys_call_290
	.quad	.Lx32_sys_call_289
	.quad	.Lx32_sys_call_288
	.quad	.Lx32_sys_call_287
	.quad	.Lx32_sys_call_286
	.quad	.Lx32_sys_call_285
	.quad	.Lx32_sys_call_284
	.quad	.Lx32_sys_call_283
	.quad	.Lx32_sys_call_282
	.quad	.Lx32_sys_call_281
	.quad	.Lx32_sys_call_280
	.quad	.Lx32_sys_call_279
	.quad	.Lx32_sys_call_278
	.quad	.Lx32_sys_call_277
	.quad	.Lx32_sys_call_276
	.quad	.Lx32_sys_call_275
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_274
	.quad	.Lx32_sys_call_273
	.quad	.Lx32_sys_call_272
	.quad	.Lx32_sys_call_271
	.quad	.Lx32_sys_call_270
	.quad	.Lx32_sys_call_269
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_268
	.quad	.Lx32_sys_call_267
	.quad	.Lx32_sys_call_266
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_265
	.quad	.Lx32_sys_call_264
	.quad	.Lx32_sys_call_263
	.quad	.Lx32_sys_call_262
	.quad	.Lx32_sys_call_261
	.quad	.Lx32_sys_call_260
	.quad	.Lx32_sys_call_259
	.quad	.Lx32_sys_call_258
	.quad	.Lx32_sys_call_257
	.quad	.Lx32_sys_call_256
	.quad	.Lx32_sys_call_255
	.quad	.Lx32_sys_call_254
	.quad	.Lx32_sys_call_253
	.quad	.Lx32_sys_call_252
	.quad	.Lx32_sys_call_251
	.quad	.Lx32_sys_call_250
	.quad	.Lx32_sys_call_249
	.quad	.Lx32_sys_call_248
	.quad	.Lx32_sys_call_247
	.quad	.Lx32_sys_call_246
	.quad	.Lx32_sys_call_245
	.quad	.Lx32_sys_call_244
	.quad	.Lx32_sys_call_243
	.quad	.Lx32_sys_call_242
	.quad	.Lx32_sys_call_241
	.quad	.Lx32_sys_call_240
	.quad	.Lx32_sys_call_239
	.quad	.Lx32_sys_call_238
	.quad	.Lx32_sys_call_237
	.quad	.Lx32_sys_call_236
	.quad	.Lx32_sys_call_235
	.quad	.Lx32_sys_call_234
	.quad	.Lx32_sys_call_233
	.quad	.Lx32_sys_call_232
	.quad	.Lx32_sys_call_231
	.quad	.Lx32_sys_call_230
	.quad	.Lx32_sys_call_229
	.quad	.Lx32_sys_call_228
	.quad	.Lx32_sys_call_227
	.quad	.Lx32_sys_call_226
	.quad	.Lx32_sys_call_225
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_224
	.quad	.Lx32_sys_call_223
	.quad	.Lx32_sys_call_222
	.quad	.Lx32_sys_call_221
	.quad	.Lx32_sys_call_220
	.quad	.Lx32_sys_call_219
	.quad	.Lx32_sys_call_218
	.quad	.Lx32_sys_call_217
	.quad	.Lx32_sys_call_216
	.quad	.Lx32_sys_call_215
	.quad	.Lx32_sys_call_214
	.quad	.Lx32_sys_call_213
	.quad	.Lx32_sys_call_212
	.quad	.Lx32_sys_call_211
	.quad	.Lx32_sys_call_210
	.quad	.Lx32_sys_call_209
	.quad	.Lx32_sys_call_208
	.quad	.Lx32_sys_call_207
	.quad	.Lx32_sys_call_206
	.quad	.Lx32_sys_call_205
	.quad	.Lx32_sys_call_204
	.quad	.Lx32_sys_call_203
	.quad	.Lx32_sys_call_202
	.quad	.Lx32_sys_call_201
	.quad	.Lx32_sys_call_200
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_199
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_198
	.quad	.Lx32_sys_call_197
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_196
	.quad	.Lx32_sys_call_195
	.quad	.Lx32_sys_call_194
	.quad	.Lx32_sys_call_193
	.quad	.Lx32_sys_call_192
	.quad	.Lx32_sys_call_191
	.quad	.Lx32_sys_call_190
	.quad	.Lx32_sys_call_189
	.quad	.Lx32_sys_call_188
	.quad	.Lx32_sys_call_187
	.quad	.Lx32_sys_call_186
	.quad	.Lx32_sys_call_185
	.quad	.Lx32_sys_call_184
	.quad	.Lx32_sys_call_183
	.quad	.Lx32_sys_call_182
	.quad	.Lx32_sys_call_181
	.quad	.Lx32_sys_call_180
	.quad	.Lx32_sys_call_179
	.quad	.Lx32_sys_call_178
	.quad	.Lx32_sys_call_177
	.quad	.Lx32_sys_call_176
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_175
	.quad	.Lx32_sys_call_174
	.quad	.Lx32_sys_call_173
	.quad	.Lx32_sys_call_172
	.quad	.Lx32_sys_call_171
	.quad	.Lx32_sys_call_170
	.quad	.Lx32_sys_call_169
	.quad	.Lx32_sys_call_168
	.quad	.Lx32_sys_call_167
	.quad	.Lx32_sys_call_166
	.quad	.Lx32_sys_call_165
	.quad	.Lx32_sys_call_164
	.quad	.Lx32_sys_call_163
	.quad	.Lx32_sys_call_162
	.quad	.Lx32_sys_call_161
	.quad	.Lx32_sys_call_160
	.quad	.Lx32_sys_call_159
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_158
	.quad	.Lx32_sys_call_157
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_156
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_155
	.quad	.Lx32_sys_call_154
	.quad	.Lx32_sys_call_153
	.quad	.Lx32_sys_call_152
	.quad	.Lx32_sys_call_151
	.quad	.Lx32_sys_call_150
	.quad	.Lx32_sys_call_149
	.quad	.Lx32_sys_call_148
	.quad	.Lx32_sys_call_147
	.quad	.Lx32_sys_call_146
	.quad	.Lx32_sys_call_145
	.quad	.Lx32_sys_call_144
	.quad	.Lx32_sys_call_143
	.quad	.Lx32_sys_call_142
	.quad	.Lx32_sys_call_141
	.quad	.Lx32_sys_call_140
	.quad	.Lx32_sys_call_139
	.quad	.Lx32_sys_call_138
	.quad	.Lx32_sys_call_137
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_136
	.quad	.Lx32_sys_call_135
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_134
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_133
	.quad	.Lx32_sys_call_132
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_131
	.quad	.Lx32_sys_call_130
	.quad	.Lx32_sys_call_129
	.quad	.Lx32_sys_call_128
	.quad	.Lx32_sys_call_127
	.quad	.Lx32_sys_call_126
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_125
	.quad	.Lx32_sys_call_124
	.quad	.Lx32_sys_call_123
	.quad	.Lx32_sys_call_122
	.quad	.Lx32_sys_call_121
	.quad	.Lx32_sys_call_120
	.quad	.Lx32_sys_call_119
	.quad	.Lx32_sys_call_118
	.quad	.Lx32_sys_call_117
	.quad	.Lx32_sys_call_116
	.quad	.Lx32_sys_call_115
	.quad	.Lx32_sys_call_114
	.quad	.Lx32_sys_call_113
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_112
	.quad	.Lx32_sys_call_111
	.quad	.Lx32_sys_call_110
	.quad	.Lx32_sys_call_109
	.quad	.Lx32_sys_call_108
	.quad	.Lx32_sys_call_107
	.quad	.Lx32_sys_call_106
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_105
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_104
	.quad	.Lx32_sys_call_103
	.quad	.Lx32_sys_call_102
	.quad	.Lx32_sys_call_101
	.quad	.Lx32_sys_call_100
	.quad	.Lx32_sys_call_99
	.quad	.Lx32_sys_call_98
	.quad	.Lx32_sys_call_97
	.quad	.Lx32_sys_call_96
	.quad	.Lx32_sys_call_95
	.quad	.Lx32_sys_call_94
	.quad	.Lx32_sys_call_93
	.quad	.Lx32_sys_call_92
	.quad	.Lx32_sys_call_91
	.quad	.Lx32_sys_call_90
	.quad	.Lx32_sys_call_89
	.quad	.Lx32_sys_call_88
	.quad	.Lx32_sys_call_87
	.quad	.Lx32_sys_call_86
	.quad	.Lx32_sys_call_85
	.quad	.Lx32_sys_call_84
	.quad	.Lx32_sys_call_83
	.quad	.Lx32_sys_call_82
	.quad	.Lx32_sys_call_81
	.quad	.Lx32_sys_call_80
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_79
	.quad	.Lx32_sys_call_78
	.quad	.Lx32_sys_call_77
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_76
	.quad	.Lx32_sys_call_75
	.quad	.Lx32_sys_call_74
	.quad	.Lx32_sys_call_73
	.quad	.Lx32_sys_call_72
	.quad	.Lx32_sys_call_71
	.quad	.Lx32_sys_call_70
	.quad	.Lx32_sys_call_69
	.quad	.Lx32_sys_call_68
	.quad	.Lx32_sys_call_67
	.quad	.Lx32_sys_call_66
	.quad	.Lx32_sys_call_65
	.quad	.Lx32_sys_call_64
	.quad	.Lx32_sys_call_63
	.quad	.Lx32_sys_call_62
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_61
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_60
	.quad	.Lx32_sys_call_59
	.quad	.Lx32_sys_call_58
	.quad	.Lx32_sys_call_57
	.quad	.Lx32_sys_call_56
	.quad	.Lx32_sys_call_55
	.quad	.Lx32_sys_call_54
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_53
	.quad	.Lx32_sys_call_52
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_51
	.quad	.Lx32_sys_call_50
	.quad	.Lx32_sys_call_49
	.quad	.Lx32_sys_call_48
	.quad	.Lx32_sys_call_47
	.quad	.Lx32_sys_call_46
	.quad	.Lx32_sys_call_45
	.quad	.Lx32_sys_call_44
	.quad	.Lx32_sys_call_43
	.quad	.Lx32_sys_call_42
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_41
	.quad	.Lx32_sys_call_40
	.quad	.Lx32_sys_call_39
	.quad	.Lx32_sys_call_38
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_2
	.quad	.Lx32_sys_call_37
	.quad	.Lx32_sys_call_36
	.quad	.Lx32_sys_call_35
	.quad	.Lx32_sys_call_34
	.quad	.Lx32_sys_call_33
	.quad	.Lx32_sys_call_32
	.quad	.Lx32_sys_call_31
	.quad	.Lx32_sys_call_30
	.quad	.Lx32_sys_call_29
	.quad	.Lx32_sys_call_28
	.quad	.Lx32_sys_call_27
	.quad	.Lx32_sys_call_26
	.quad	.Lx32_sys_call_25
	.quad	.Lx32_sys_call_24
	.quad	.Lx32_sys_call_23
	.quad	.Lx32_sys_call_22
	.quad	.Lx32_sys_call_21
	.quad	.Lx32_sys_call_20
	.quad	.Lx32_sys_call_19
	.quad	.Lx32_sys_call_18
	.quad	.Lx32_sys_call_17
	.quad	.Lx32_sys_call_16
	.quad	.Lx32_sys_call_15
	.quad	.Lx32_sys_call_14
	.quad	.Lx32_sys_call_13
	.quad	.Lx32_sys_call_12
	.quad	.Lx32_sys_call_11
	.quad	.Lx32_sys_call_10
	.quad	.Lx32_sys_call_9
	.quad	.Lx32_sys_call_8
	.quad	.Lx32_sys_call_7
	.quad	.Lx32_sys_call_6
	.quad	.Lx32_sys_call_5
	.quad	.Lx32_sys_call_3
	.text
.Lx32_sys_call_2:
	jmp	sys_ni_syscall
.Lx32_sys_call_3:
	jmp	__x64_compat_sys_execveat
.Lx32_sys_call_5:
	jmp	__x64_compat_sys_io_submit
.Lx32_sys_call_6:
	jmp	__x64_compat_sys_io_setup
.Lx32_sys_call_7:
	jmp	__x64_compat_sys_getsockopt
.Lx32_sys_call_8:
	jmp	__x64_compat_sys_setsockopt
.Lx32_sys_call_9:
	jmp	__x64_compat_sys_process_vm_writev
.Lx32_sys_call_10:
	jmp	__x64_compat_sys_process_vm_readv
.Lx32_sys_call_11:
	jmp	__x64_compat_sys_sendmmsg
.Lx32_sys_call_12:
	jmp	__x64_compat_sys_recvmmsg
.Lx32_sys_call_13:
	jmp	__x64_compat_sys_rt_tgsigqueueinfo
.Lx32_sys_call_14:
	jmp	__x64_compat_sys_pwritev64
.Lx32_sys_call_15:
	jmp	__x64_compat_sys_preadv64
.Lx32_sys_call_16:
	jmp	__x64_compat_sys_move_pages
.Lx32_sys_call_17:
	jmp	__x64_compat_sys_vmsplice
.Lx32_sys_call_18:
	jmp	__x64_compat_sys_get_robust_list
.Lx32_sys_call_19:
	jmp	__x64_compat_sys_set_robust_list
.Lx32_sys_call_20:
	jmp	__x64_compat_sys_waitid
.Lx32_sys_call_21:
	jmp	__x64_compat_sys_kexec_load
.Lx32_sys_call_22:
	jmp	__x64_compat_sys_mq_notify
.Lx32_sys_call_23:
	jmp	__x64_compat_sys_timer_create
.Lx32_sys_call_24:
	jmp	__x64_compat_sys_sigaltstack
.Lx32_sys_call_25:
	jmp	__x64_compat_sys_rt_sigqueueinfo
.Lx32_sys_call_26:
	jmp	__x64_compat_sys_rt_sigtimedwait
.Lx32_sys_call_27:
	jmp	__x64_compat_sys_rt_sigpending
.Lx32_sys_call_28:
	jmp	__x64_compat_sys_ptrace
.Lx32_sys_call_29:
	jmp	__x64_compat_sys_execve
.Lx32_sys_call_30:
	jmp	__x64_compat_sys_recvmsg
.Lx32_sys_call_31:
	jmp	__x64_compat_sys_sendmsg
.Lx32_sys_call_32:
	jmp	__x64_compat_sys_recvfrom
.Lx32_sys_call_33:
	jmp	__x64_compat_sys_writev
.Lx32_sys_call_34:
	jmp	__x64_compat_sys_readv
.Lx32_sys_call_35:
	jmp	__x64_compat_sys_ioctl
.Lx32_sys_call_36:
	jmp	sys32_x32_rt_sigreturn
.Lx32_sys_call_37:
	jmp	__x64_compat_sys_rt_sigaction
.Lx32_sys_call_38:
	jmp	__x64_sys_copy_file_range
.Lx32_sys_call_39:
	jmp	__x64_sys_mlock2
.Lx32_sys_call_40:
	jmp	__x64_sys_membarrier
.Lx32_sys_call_41:
	jmp	__x64_sys_userfaultfd
.Lx32_sys_call_42:
	jmp	__x64_sys_bpf
.Lx32_sys_call_43:
	jmp	__x64_sys_kexec_file_load
.Lx32_sys_call_44:
	jmp	__x64_sys_memfd_create
.Lx32_sys_call_45:
	jmp	__x64_sys_getrandom
.Lx32_sys_call_46:
	jmp	__x64_sys_seccomp
.Lx32_sys_call_47:
	jmp	__x64_sys_renameat2
.Lx32_sys_call_48:
	jmp	__x64_sys_sched_getattr
.Lx32_sys_call_49:
	jmp	__x64_sys_sched_setattr
.Lx32_sys_call_50:
	jmp	__x64_sys_finit_module
.Lx32_sys_call_51:
	jmp	__x64_sys_kcmp
.Lx32_sys_call_52:
	jmp	__x64_sys_getcpu
.Lx32_sys_call_53:
	jmp	__x64_sys_setns
.Lx32_sys_call_54:
	jmp	__x64_sys_syncfs
.Lx32_sys_call_55:
	jmp	__x64_sys_clock_adjtime
.Lx32_sys_call_56:
	jmp	__x64_sys_open_by_handle_at
.Lx32_sys_call_57:
	jmp	__x64_sys_name_to_handle_at
.Lx32_sys_call_58:
	jmp	__x64_sys_prlimit64
.Lx32_sys_call_59:
	jmp	__x64_sys_fanotify_mark
.Lx32_sys_call_60:
	jmp	__x64_sys_fanotify_init
.Lx32_sys_call_61:
	jmp	__x64_sys_perf_event_open
.Lx32_sys_call_62:
	jmp	__x64_sys_inotify_init1
.Lx32_sys_call_63:
	jmp	__x64_sys_pipe2
.Lx32_sys_call_64:
	jmp	__x64_sys_dup3
.Lx32_sys_call_65:
	jmp	__x64_sys_epoll_create1
.Lx32_sys_call_66:
	jmp	__x64_sys_eventfd2
.Lx32_sys_call_67:
	jmp	__x64_sys_signalfd4
.Lx32_sys_call_68:
	jmp	__x64_sys_accept4
.Lx32_sys_call_69:
	jmp	__x64_sys_timerfd_gettime
.Lx32_sys_call_70:
	jmp	__x64_sys_timerfd_settime
.Lx32_sys_call_71:
	jmp	__x64_sys_fallocate
.Lx32_sys_call_72:
	jmp	__x64_sys_eventfd
.Lx32_sys_call_73:
	jmp	__x64_sys_timerfd_create
.Lx32_sys_call_74:
	jmp	__x64_sys_signalfd
.Lx32_sys_call_75:
	jmp	__x64_sys_epoll_pwait
.Lx32_sys_call_76:
	jmp	__x64_sys_utimensat
.Lx32_sys_call_77:
	jmp	__x64_sys_sync_file_range
.Lx32_sys_call_78:
	jmp	__x64_sys_tee
.Lx32_sys_call_79:
	jmp	__x64_sys_splice
.Lx32_sys_call_80:
	jmp	__x64_sys_unshare
.Lx32_sys_call_81:
	jmp	__x64_sys_ppoll
.Lx32_sys_call_82:
	jmp	__x64_sys_pselect6
.Lx32_sys_call_83:
	jmp	__x64_sys_faccessat
.Lx32_sys_call_84:
	jmp	__x64_sys_fchmodat
.Lx32_sys_call_85:
	jmp	__x64_sys_readlinkat
.Lx32_sys_call_86:
	jmp	__x64_sys_symlinkat
.Lx32_sys_call_87:
	jmp	__x64_sys_linkat
.Lx32_sys_call_88:
	jmp	__x64_sys_renameat
.Lx32_sys_call_89:
	jmp	__x64_sys_unlinkat
.Lx32_sys_call_90:
	jmp	__x64_sys_newfstatat
.Lx32_sys_call_91:
	jmp	__x64_sys_futimesat
.Lx32_sys_call_92:
	jmp	__x64_sys_fchownat
.Lx32_sys_call_93:
	jmp	__x64_sys_mknodat
.Lx32_sys_call_94:
	jmp	__x64_sys_mkdirat
.Lx32_sys_call_95:
	jmp	__x64_sys_openat
.Lx32_sys_call_96:
	jmp	__x64_sys_migrate_pages
.Lx32_sys_call_97:
	jmp	__x64_sys_inotify_rm_watch
.Lx32_sys_call_98:
	jmp	__x64_sys_inotify_add_watch
.Lx32_sys_call_99:
	jmp	sys_inotify_init
.Lx32_sys_call_100:
	jmp	__x64_sys_ioprio_get
.Lx32_sys_call_101:
	jmp	__x64_sys_ioprio_set
.Lx32_sys_call_102:
	jmp	__x64_sys_keyctl
.Lx32_sys_call_103:
	jmp	__x64_sys_request_key
.Lx32_sys_call_104:
	jmp	__x64_sys_add_key
.Lx32_sys_call_105:
	jmp	__x64_sys_mq_getsetattr
.Lx32_sys_call_106:
	jmp	__x64_sys_mq_timedreceive
.Lx32_sys_call_107:
	jmp	__x64_sys_mq_timedsend
.Lx32_sys_call_108:
	jmp	__x64_sys_mq_unlink
.Lx32_sys_call_109:
	jmp	__x64_sys_mq_open
.Lx32_sys_call_110:
	jmp	__x64_sys_get_mempolicy
.Lx32_sys_call_111:
	jmp	__x64_sys_set_mempolicy
.Lx32_sys_call_112:
	jmp	__x64_sys_mbind
.Lx32_sys_call_113:
	jmp	__x64_sys_utimes
.Lx32_sys_call_114:
	jmp	__x64_sys_tgkill
.Lx32_sys_call_115:
	jmp	__x64_sys_epoll_ctl
.Lx32_sys_call_116:
	jmp	__x64_sys_epoll_wait
.Lx32_sys_call_117:
	jmp	__x64_sys_exit_group
.Lx32_sys_call_118:
	jmp	__x64_sys_clock_nanosleep
.Lx32_sys_call_119:
	jmp	__x64_sys_clock_getres
.Lx32_sys_call_120:
	jmp	__x64_sys_clock_gettime
.Lx32_sys_call_121:
	jmp	__x64_sys_clock_settime
.Lx32_sys_call_122:
	jmp	__x64_sys_timer_delete
.Lx32_sys_call_123:
	jmp	__x64_sys_timer_getoverrun
.Lx32_sys_call_124:
	jmp	__x64_sys_timer_gettime
.Lx32_sys_call_125:
	jmp	__x64_sys_timer_settime
.Lx32_sys_call_126:
	jmp	__x64_sys_fadvise64
.Lx32_sys_call_127:
	jmp	__x64_sys_semtimedop
.Lx32_sys_call_128:
	jmp	sys_restart_syscall
.Lx32_sys_call_129:
	jmp	__x64_sys_set_tid_address
.Lx32_sys_call_130:
	jmp	__x64_sys_getdents64
.Lx32_sys_call_131:
	jmp	__x64_sys_remap_file_pages
.Lx32_sys_call_132:
	jmp	__x64_sys_epoll_create
.Lx32_sys_call_133:
	jmp	__x64_sys_lookup_dcookie
.Lx32_sys_call_134:
	jmp	__x64_sys_io_cancel
.Lx32_sys_call_135:
	jmp	__x64_sys_io_getevents
.Lx32_sys_call_136:
	jmp	__x64_sys_io_destroy
.Lx32_sys_call_137:
	jmp	__x64_sys_sched_getaffinity
.Lx32_sys_call_138:
	jmp	__x64_sys_sched_setaffinity
.Lx32_sys_call_139:
	jmp	__x64_sys_futex
.Lx32_sys_call_140:
	jmp	__x64_sys_time
.Lx32_sys_call_141:
	jmp	__x64_sys_tkill
.Lx32_sys_call_142:
	jmp	__x64_sys_fremovexattr
.Lx32_sys_call_143:
	jmp	__x64_sys_lremovexattr
.Lx32_sys_call_144:
	jmp	__x64_sys_removexattr
.Lx32_sys_call_145:
	jmp	__x64_sys_flistxattr
.Lx32_sys_call_146:
	jmp	__x64_sys_llistxattr
.Lx32_sys_call_147:
	jmp	__x64_sys_listxattr
.Lx32_sys_call_148:
	jmp	__x64_sys_fgetxattr
.Lx32_sys_call_149:
	jmp	__x64_sys_lgetxattr
.Lx32_sys_call_150:
	jmp	__x64_sys_getxattr
.Lx32_sys_call_151:
	jmp	__x64_sys_fsetxattr
.Lx32_sys_call_152:
	jmp	__x64_sys_lsetxattr
.Lx32_sys_call_153:
	jmp	__x64_sys_setxattr
.Lx32_sys_call_154:
	jmp	__x64_sys_readahead
.Lx32_sys_call_155:
	jmp	sys_gettid
.Lx32_sys_call_156:
	jmp	__x64_sys_quotactl
.Lx32_sys_call_157:
	jmp	__x64_sys_delete_module
.Lx32_sys_call_158:
	jmp	__x64_sys_init_module
.Lx32_sys_call_159:
	jmp	__x64_sys_ioperm
.Lx32_sys_call_160:
	jmp	__x64_sys_iopl
.Lx32_sys_call_161:
	jmp	__x64_sys_setdomainname
.Lx32_sys_call_162:
	jmp	__x64_sys_sethostname
.Lx32_sys_call_163:
	jmp	__x64_sys_reboot
.Lx32_sys_call_164:
	jmp	__x64_sys_swapoff
.Lx32_sys_call_165:
	jmp	__x64_sys_swapon
.Lx32_sys_call_166:
	jmp	__x64_sys_umount
.Lx32_sys_call_167:
	jmp	__x64_sys_mount
.Lx32_sys_call_168:
	jmp	__x64_sys_settimeofday
.Lx32_sys_call_169:
	jmp	__x64_sys_acct
.Lx32_sys_call_170:
	jmp	sys_sync
.Lx32_sys_call_171:
	jmp	__x64_sys_chroot
.Lx32_sys_call_172:
	jmp	__x64_sys_setrlimit
.Lx32_sys_call_173:
	jmp	__x64_sys_adjtimex
.Lx32_sys_call_174:
	jmp	__x64_sys_arch_prctl
.Lx32_sys_call_175:
	jmp	__x64_sys_prctl
.Lx32_sys_call_176:
	jmp	__x64_sys_pivot_root
.Lx32_sys_call_177:
	jmp	__x64_sys_modify_ldt
.Lx32_sys_call_178:
	jmp	sys_vhangup
.Lx32_sys_call_179:
	jmp	sys_munlockall
.Lx32_sys_call_180:
	jmp	__x64_sys_mlockall
.Lx32_sys_call_181:
	jmp	__x64_sys_munlock
.Lx32_sys_call_182:
	jmp	__x64_sys_mlock
.Lx32_sys_call_183:
	jmp	__x64_sys_sched_rr_get_interval
.Lx32_sys_call_184:
	jmp	__x64_sys_sched_get_priority_min
.Lx32_sys_call_185:
	jmp	__x64_sys_sched_get_priority_max
.Lx32_sys_call_186:
	jmp	__x64_sys_sched_getscheduler
.Lx32_sys_call_187:
	jmp	__x64_sys_sched_setscheduler
.Lx32_sys_call_188:
	jmp	__x64_sys_sched_getparam
.Lx32_sys_call_189:
	jmp	__x64_sys_sched_setparam
.Lx32_sys_call_190:
	jmp	__x64_sys_setpriority
.Lx32_sys_call_191:
	jmp	__x64_sys_getpriority
.Lx32_sys_call_192:
	jmp	__x64_sys_sysfs
.Lx32_sys_call_193:
	jmp	__x64_sys_fstatfs
.Lx32_sys_call_194:
	jmp	__x64_sys_statfs
.Lx32_sys_call_195:
	jmp	__x64_sys_ustat
.Lx32_sys_call_196:
	jmp	__x64_sys_personality
.Lx32_sys_call_197:
	jmp	__x64_sys_mknod
.Lx32_sys_call_198:
	jmp	__x64_sys_utime
.Lx32_sys_call_199:
	jmp	__x64_sys_rt_sigsuspend
.Lx32_sys_call_200:
	jmp	__x64_sys_capset
.Lx32_sys_call_201:
	jmp	__x64_sys_capget
.Lx32_sys_call_202:
	jmp	__x64_sys_getsid
.Lx32_sys_call_203:
	jmp	__x64_sys_setfsgid
.Lx32_sys_call_204:
	jmp	__x64_sys_setfsuid
.Lx32_sys_call_205:
	jmp	__x64_sys_getpgid
.Lx32_sys_call_206:
	jmp	__x64_sys_getresgid
.Lx32_sys_call_207:
	jmp	__x64_sys_setresgid
.Lx32_sys_call_208:
	jmp	__x64_sys_getresuid
.Lx32_sys_call_209:
	jmp	__x64_sys_setresuid
.Lx32_sys_call_210:
	jmp	__x64_sys_setgroups
.Lx32_sys_call_211:
	jmp	__x64_sys_getgroups
.Lx32_sys_call_212:
	jmp	__x64_sys_setregid
.Lx32_sys_call_213:
	jmp	__x64_sys_setreuid
.Lx32_sys_call_214:
	jmp	sys_setsid
.Lx32_sys_call_215:
	jmp	sys_getpgrp
.Lx32_sys_call_216:
	jmp	sys_getppid
.Lx32_sys_call_217:
	jmp	__x64_sys_setpgid
.Lx32_sys_call_218:
	jmp	sys_getegid
.Lx32_sys_call_219:
	jmp	sys_geteuid
.Lx32_sys_call_220:
	jmp	__x64_sys_setgid
.Lx32_sys_call_221:
	jmp	__x64_sys_setuid
.Lx32_sys_call_222:
	jmp	sys_getgid
.Lx32_sys_call_223:
	jmp	__x64_sys_syslog
.Lx32_sys_call_224:
	jmp	sys_getuid
.Lx32_sys_call_225:
	jmp	__x64_sys_times
.Lx32_sys_call_226:
	jmp	__x64_sys_sysinfo
.Lx32_sys_call_227:
	jmp	__x64_sys_getrusage
.Lx32_sys_call_228:
	jmp	__x64_sys_getrlimit
.Lx32_sys_call_229:
	jmp	__x64_sys_gettimeofday
.Lx32_sys_call_230:
	jmp	__x64_sys_umask
.Lx32_sys_call_231:
	jmp	__x64_sys_lchown
.Lx32_sys_call_232:
	jmp	__x64_sys_fchown
.Lx32_sys_call_233:
	jmp	__x64_sys_chown
.Lx32_sys_call_234:
	jmp	__x64_sys_fchmod
.Lx32_sys_call_235:
	jmp	__x64_sys_chmod
.Lx32_sys_call_236:
	jmp	__x64_sys_readlink
.Lx32_sys_call_237:
	jmp	__x64_sys_symlink
.Lx32_sys_call_238:
	jmp	__x64_sys_unlink
.Lx32_sys_call_239:
	jmp	__x64_sys_link
.Lx32_sys_call_240:
	jmp	__x64_sys_creat
.Lx32_sys_call_241:
	jmp	__x64_sys_rmdir
.Lx32_sys_call_242:
	jmp	__x64_sys_mkdir
.Lx32_sys_call_243:
	jmp	__x64_sys_rename
.Lx32_sys_call_244:
	jmp	__x64_sys_fchdir
.Lx32_sys_call_245:
	jmp	__x64_sys_chdir
.Lx32_sys_call_246:
	jmp	__x64_sys_getcwd
.Lx32_sys_call_247:
	jmp	__x64_sys_getdents
.Lx32_sys_call_248:
	jmp	__x64_sys_ftruncate
.Lx32_sys_call_249:
	jmp	__x64_sys_truncate
.Lx32_sys_call_250:
	jmp	__x64_sys_fdatasync
.Lx32_sys_call_251:
	jmp	__x64_sys_fsync
.Lx32_sys_call_252:
	jmp	__x64_sys_flock
.Lx32_sys_call_253:
	jmp	__x64_sys_fcntl
.Lx32_sys_call_254:
	jmp	__x64_sys_msgctl
.Lx32_sys_call_255:
	jmp	__x64_sys_msgrcv
.Lx32_sys_call_256:
	jmp	__x64_sys_msgsnd
.Lx32_sys_call_257:
	jmp	__x64_sys_msgget
.Lx32_sys_call_258:
	jmp	__x64_sys_shmdt
.Lx32_sys_call_259:
	jmp	__x64_sys_semctl
.Lx32_sys_call_260:
	jmp	__x64_sys_semop
.Lx32_sys_call_261:
	jmp	__x64_sys_semget
.Lx32_sys_call_262:
	jmp	__x64_sys_newuname
.Lx32_sys_call_263:
	jmp	__x64_sys_kill
.Lx32_sys_call_264:
	jmp	__x64_sys_wait4
.Lx32_sys_call_265:
	jmp	__x64_sys_exit
.Lx32_sys_call_266:
	jmp	sys_vfork
.Lx32_sys_call_267:
	jmp	sys_fork
.Lx32_sys_call_268:
	jmp	__x64_sys_clone
.Lx32_sys_call_269:
	jmp	__x64_sys_socketpair
.Lx32_sys_call_270:
	jmp	__x64_sys_getpeername
.Lx32_sys_call_271:
	jmp	__x64_sys_getsockname
.Lx32_sys_call_272:
	jmp	__x64_sys_listen
.Lx32_sys_call_273:
	jmp	__x64_sys_bind
.Lx32_sys_call_274:
	jmp	__x64_sys_shutdown
.Lx32_sys_call_275:
	jmp	__x64_sys_sendto
.Lx32_sys_call_276:
	jmp	__x64_sys_accept
.Lx32_sys_call_277:
	jmp	__x64_sys_connect
.Lx32_sys_call_278:
	jmp	__x64_sys_socket
.Lx32_sys_call_279:
	jmp	__x64_sys_sendfile64
.Lx32_sys_call_280:
	jmp	sys_getpid
.Lx32_sys_call_281:
	jmp	__x64_sys_setitimer
.Lx32_sys_call_282:
	jmp	__x64_sys_alarm
.Lx32_sys_call_283:
	jmp	__x64_sys_getitimer
.Lx32_sys_call_284:
	jmp	__x64_sys_nanosleep
.Lx32_sys_call_285:
	jmp	sys_pause
.Lx32_sys_call_286:
	jmp	__x64_sys_dup2
.Lx32_sys_call_287:
	jmp	__x64_sys_dup
.Lx32_sys_call_288:
	jmp	__x64_sys_shmctl
.Lx32_sys_call_289:
	jmp	__x64_sys_shmat
.Lx32_sys_call_290:
	jmp	__x64_sys_shmget
.Lx32_sys_call_291:
	jmp	__x64_sys_madvise
.Lx32_sys_call_292:
	jmp	__x64_sys_mincore
.Lx32_sys_call_293:
	jmp	__x64_sys_msync
.Lx32_sys_call_294:
	jmp	__x64_sys_mremap
.Lx32_sys_call_295:
	jmp	sys_sched_yield
.Lx32_sys_call_296:
	jmp	__x64_sys_select
.Lx32_sys_call_297:
	jmp	__x64_sys_pipe
.Lx32_sys_call_298:
	jmp	__x64_sys_access
.Lx32_sys_call_299:
	jmp	__x64_sys_pwrite64
.Lx32_sys_call_300:
	jmp	__x64_sys_pread64
.Lx32_sys_call_301:
	jmp	__x64_sys_rt_sigprocmask
.Lx32_sys_call_302:
	jmp	__x64_sys_brk
.Lx32_sys_call_303:
	jmp	__x64_sys_munmap
.Lx32_sys_call_304:
	jmp	__x64_sys_mprotect
.Lx32_sys_call_305:
	jmp	__x64_sys_mmap
.Lx32_sys_call_306:
	jmp	__x64_sys_lseek
.Lx32_sys_call_307:
	jmp	__x64_sys_poll
.Lx32_sys_call_308:
	jmp	__x64_sys_newlstat
.Lx32_sys_call_309:
	jmp	__x64_sys_newfstat
.Lx32_sys_call_310:
	jmp	__x64_sys_newstat
.Lx32_sys_call_311:
	jmp	__x64_sys_close
.Lx32_sys_call_312:
	jmp	__x64_sys_open
.Lx32_sys_call_313:
	jmp	__x64_sys_write
.Lx32_sys_call_314:
	jmp	__x64_sys_read
	.size	x32_sys_call, .-x32_sys_call
.endif
