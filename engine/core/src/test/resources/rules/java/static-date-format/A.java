class A {
    private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd"); // expect: java/static-date-format
    static DateFormat time = DateFormat.getTimeInstance(); // expect: java/static-date-format
    public static final Calendar NOW = Calendar.getInstance(); // expect: java/static-date-format
    private static final DateTimeFormatter SAFE = DateTimeFormatter.ISO_DATE; // ok
    private final SimpleDateFormat own = new SimpleDateFormat("HH:mm"); // ok: no static
    private static final ThreadLocal<SimpleDateFormat> EACH = ThreadLocal.withInitial(() -> make()); // ok: one a thread
    private static final String PATTERN = "SimpleDateFormat"; // ok
}
