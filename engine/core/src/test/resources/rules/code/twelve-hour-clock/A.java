class A {
    static final DateTimeFormatter A = DateTimeFormatter.ofPattern("dd.MM.yyyy hh:mm"); // expect: code/twelve-hour-clock
    static final DateTimeFormatter B = DateTimeFormatter.ofPattern("hh:mm:ss"); // expect: code/twelve-hour-clock
    static final DateFormat C = new SimpleDateFormat("h:mm"); // expect: code/twelve-hour-clock
    static final DateTimeFormatter D = DateTimeFormatter.ofPattern("hh:mm a"); // ok
    static final DateTimeFormatter E = DateTimeFormatter.ofPattern("HH:mm"); // ok
    static final DateTimeFormatter F = DateTimeFormatter.ofPattern("yyyy-MM-dd"); // ok
}
