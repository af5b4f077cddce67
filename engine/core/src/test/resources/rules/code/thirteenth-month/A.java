class A {
    void f(Calendar c, int year) {
        c.set(2024, 12, 24); // expect: code/thirteenth-month
        Calendar d = new GregorianCalendar(year, 12, 24); // expect: code/thirteenth-month
        c.set(Calendar.MONTH, 12); // expect: code/thirteenth-month
        c.set(2024, 11, 24); // ok
        c.set(Calendar.HOUR_OF_DAY, 12); // ok
        LocalDate e = LocalDate.of(2024, 12, 24); // ok: counts from 1
    }
}
