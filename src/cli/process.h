/* What the program sets up about itself before it reads the first byte of anything, and what it wipes at last. */
#ifndef SCRIM_CLI_PROCESS_H
#define SCRIM_CLI_PROCESS_H

/* Standard descriptors that came closed are occupied, so that no file of ours becomes one; new
 * files are for the user alone; a broken pipe or a file-size limit is an error code, not a death;
 * no core dump, no debugger of another process: memory holds letters and keys. */
void process_prepare(void);

/* Wipes what returned functions, and the loader that saved their registers, left on the stack. */
void process_finish(void);

#endif
