class RegexInLoop {
    Object count(List<String> lines) throws Exception {
        int n = 0;
        for (int i = 0; i < lines.size(); i++) {
            Pattern digits = Pattern.compile("^[0-9]+$");  // expect: code/regex-in-loop
            if (digits.matcher(lines.get(i)).find()) n++;
        }
        return n;
    }

    Object drain(Queue<String> lines) throws Exception {
        while (!lines.isEmpty()) {
            boolean free = Pattern.compile("free", Pattern.CASE_INSENSITIVE).matcher(lines.poll()).find();  // expect: code/regex-in-loop
            use(free);
        }
        return lines;
    }

    Object countAgain(List<String> lines) throws Exception {
        Pattern digits = Pattern.compile("^[0-9]+$");  // ok: before the loop
        return lines.stream().filter(digits.asPredicate()).count();
    }
}
