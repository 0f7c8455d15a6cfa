/*
 * The part of newer-words.inc that a macro of the assembler cannot have: words that
 * are followed by parentheses. The release is the one that brought the word.
 */

/* linux/linkage.h of v5.5 on. */
#define SYM_CODE_START_NOALIGN(name) .globl name; name:
#define SYM_CODE_START_LOCAL(name) ENTRY name
#define SYM_CODE_START_LOCAL_NOALIGN(name) name:
#define SYM_FUNC_START_NOALIGN(name) .globl name; name:
#define SYM_FUNC_START_LOCAL(name) ENTRY name
#define SYM_FUNC_START_LOCAL_NOALIGN(name) name:
#define SYM_INNER_LABEL_ALIGN(name, linkage) .balign 16, 0x90; .globl name; name:
#define SYM_L_GLOBAL(name) .globl name
#define SYM_L_LOCAL(name)

/* Nothing here: linux/export.h, asm/asm.h, linux/objtool.h, asm/dwarf2.h. */
#define EXPORT_SYMBOL(name)
#define EXPORT_SYMBOL_GPL(name)
#define _ASM_NOKPROBE(name)
#define STACK_FRAME_NON_STANDARD(name)
#define STACK_FRAME_NON_STANDARD_FP(name)

/* asm/alternative.h of v6.5 on: a feature that is not there. */
#define ALT_NOT(feature) NOT_##feature
