#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
    char *key;
    int value;
    struct node *next;
};

struct node *list_prepend(struct node *list, const char *key, int value)
{
    struct node *n = malloc(sizeof *n);
    n->key = strdup(key);
    n->value = value;
    n->next = list;
    return n;
}

int list_find(const struct node *list, const char *key)
{
    for (; list != NULL; list = list->next)
        if (list->key != NULL && strcmp(list->key, key) == 0)
            return list->value;
    return -1;
}
