/* A stack that can be looked at: what is done on it is done by a thread, and over. */
#ifndef SCRIM_TESTS_OWN_STACK_H
#define SCRIM_TESTS_OWN_STACK_H

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { STACK = 1 << 20 };

/* The caller frees it. */
static inline unsigned char *own_stack(void)
{
    unsigned char *stack = aligned_alloc(1 << 16, STACK);
    assert_non_null(stack);
    return stack;
}

/* Twice: the first time the linker, where it binds late, saves the registers of whoever began the thread on its stack. */
static inline void on_stack(unsigned char *stack, void *(*act)(void *), void *context)
{
    for (unsigned i = 0; i < 2; i++) {
        pthread_attr_t attributes;
        pthread_t thread;
        memset(stack, 0, STACK);
        assert_int_equal(pthread_attr_init(&attributes), 0);
        assert_int_equal(pthread_attr_setstack(&attributes, stack, STACK), 0);
        assert_int_equal(pthread_create(&thread, &attributes, act, context), 0);
        assert_int_equal(pthread_join(thread, NULL), 0);
        pthread_attr_destroy(&attributes);
    }
}

static inline size_t count_of(const unsigned char *stack, const unsigned char *bytes, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i + length <= STACK; i++) {
        count += memcmp(stack + i, bytes, length) == 0;
    }
    return count;
}

#endif
