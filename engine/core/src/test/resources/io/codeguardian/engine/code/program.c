#include <string.h>
#define N 10
static char *g;
int f(char *a, int b) {
  char buf[10], *p = malloc(10), q;
  struct s t = { .x = 1 };
  unsigned char d[N] = {0};
  strcpy(buf, a);
  b += 1;
  t.x = 5;
  p->y = 4;
  *p = 'c';
  buf[b] = "abc"[1];
  if (a == NULL && b > 3) return 1; else if (b) { b = 2; } else { goto end; }
  for (int i = 0; i <= 10; i++) { buf[i] = 0; }
  while (1) { break; }
  do { b--; } while (b > 0);
  switch (b) { case 1: f(a, 2); break; default: return 0; }
  int k = b > 1 ? 2 : 3;
  q = (char) b; k = sizeof(buf) * sizeof(int);
  (*fp)(1); t.fn(2); p->fn(3);
  printf("a" "b %s\n", a);
end:
  free(p);
  return 0;
}
