int first(const char *s) {
   char *p = malloc(10); // expect: c/memory-leak
   if (p == NULL) return -1;
   if (bad(s)) return -1;
   free(p);
   return 0;
}
int second(const char *path) {
   FILE *f = fopen(path, "r"); // expect: c/memory-leak
   if (!f) return -1;
   if (fgetc(f) == EOF) return -2;
   fclose(f);
   return 0;
}
char *third(char *s) {
   char *p = strdup(s);
   char *q = strdup(s); // expect: c/memory-leak
   if (p == NULL) { free(q); return NULL; }
   return p;
}
char *given(const char *s) {
   char *p = malloc(10); // ok
   if (p == NULL) return NULL;
   p[0] = s[0];
   return p;
}
int kept(struct list *l) {
   char *p = malloc(10); // ok
   if (!p) return -1;
   l->text = p;
   return 0;
}
int cleaned(const char *s) {
   int answer = -1;
   char *p = malloc(10); // ok
   if (!p) goto end;
   if (bad(s)) goto end;
   answer = 0;
end:
   free(p);
   return answer;
}
int handed(void) {
   char *p = malloc(10); // ok
   if (!p) return -1;
   add(p);
   return 0;
}
void f1(void) {
    p = realloc(p, n);  // expect: c/memory-leak
    use(p);
}

void f2(void) {
    char *q = realloc(p, n);
    if (q) p = q;  // ok
}

static void only_reads(char *p) {
    puts(p);
}

void f30(void) {
    char *p = malloc(10);  // expect: c/memory-leak
    if (!p) return;
    strcpy(p, "a");
    only_reads(p);
}

static void frees(char *p) {
    free(p);
}

void f31(void) {
    char *p = malloc(10);  // ok
    if (!p) return;
    frees(p);
}

void f32(const char *name) {
    char b[10];
    int fd = open(name, O_RDONLY);  // expect: c/memory-leak
    if (fd < 0) return;
    if (read(fd, b, 10) < 0) return;
    close(fd);
}

void f33(const char *name) {
    char b[10];
    int fd = open(name, O_RDONLY);  // ok
    if (fd < 0) return;
    if (read(fd, b, 10) < 0) { close(fd); return; }
    close(fd);
}
