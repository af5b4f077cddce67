int a(struct table *t) {
    pthread_mutex_lock(&t->lock); // expect: code/lock-not-released
    if (t->closed) {
        return -1;
    }
    pthread_mutex_unlock(&t->lock);
    return 0;
}
int b(struct table *t) {
    pthread_mutex_lock(&gate); // expect: code/lock-not-released
    int n = count(t);
    if (n == 0) return 0;
    pthread_mutex_unlock(&gate);
    return n;
}
int c(struct table *t) {
    pthread_mutex_lock(&t->writes); // expect: code/lock-not-released
    while (t->next) { if (t->full) return 1; t = t->next; }
    pthread_mutex_unlock(&t->writes);
    return 0;
}
int d(struct table *t) {
    pthread_mutex_lock(&t->lock); // ok
    int n = count(t);
    pthread_mutex_unlock(&t->lock);
    return n;
}
int e(struct table *t) {
    pthread_mutex_lock(&t->lock); // ok
    if (t->closed) { pthread_mutex_unlock(&t->lock); return -1; }
    pthread_mutex_unlock(&t->lock);
    return 0;
}
void f(struct table *t) {
    pthread_mutex_lock(&t->lock); // ok: released elsewhere
}
