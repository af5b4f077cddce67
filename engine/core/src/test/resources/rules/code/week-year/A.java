class A {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.YYYY"); // expect: code/week-year

    String f(Date date) {
        DateTimeFormatter local = DateTimeFormatter.ofPattern("YYYY/MM", Locale.ROOT); // expect: code/week-year
        DateTimeFormatter week = DateTimeFormatter.ofPattern("YYYY-'W'ww"); // ok: with the week
        DateTimeFormatter day = DateTimeFormatter.ofPattern("uuuu-MM-dd"); // ok
        DateTimeFormatter year = DateTimeFormatter.ofPattern("yyyy"); // ok
        return new SimpleDateFormat("YYYYMMdd").format(date); // expect: code/week-year
    }
}
