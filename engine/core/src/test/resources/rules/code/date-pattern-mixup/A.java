class A {
    static final DateTimeFormatter A = DateTimeFormatter.ofPattern("dd.mm.yyyy"); // expect: code/date-pattern-mixup
    static final DateTimeFormatter B = DateTimeFormatter.ofPattern("HH:MM"); // expect: code/date-pattern-mixup
    static final DateFormat C = new SimpleDateFormat("yyyy-MM-DD"); // expect: code/date-pattern-mixup
    static final DateTimeFormatter D = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"); // ok
    static final DateTimeFormatter E = DateTimeFormatter.ofPattern("yyyy-DDD"); // ok: the day of the year
    static final DateTimeFormatter F = DateTimeFormatter.ofPattern("mm:ss"); // ok
}
