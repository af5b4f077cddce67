class Text {
    String f(java.util.List<String> xs) {
        String s = "";
        for (String x : xs) {
            s += x; // expect: code/string-building-in-loop
            s = s + ","; // expect: code/string-building-in-loop
        }
        int n = 0;
        for (String x : xs) n += x.length(); // ok: a number
        s += "."; // ok: once
        for (String x : xs) {
            String line = "- ";
            line += x; // ok: begins anew in each round
            use(line);
        }
        return s;
    }
}
