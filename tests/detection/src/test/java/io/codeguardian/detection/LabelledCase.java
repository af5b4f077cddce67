package io.codeguardian.detection;

/**
 * One line of {@code cases.csv}: some code, and whether it has the weakness.
 *
 * @param path of the file with the sink, below the folder of the cases
 * @param language as in the issue, {@code actions} and {@code secrets} among them
 * @param cwe the weakness, or the one that a harmless twin lacks: {@code CWE-89}
 * @param line of the sink, 1-based
 */
record LabelledCase(String path, String language, String cwe, boolean vulnerable, int line) {

    static LabelledCase of(String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 5 || !(cells[3].equals("true") || cells[3].equals("false"))) {
            throw new IllegalArgumentException("not a case: " + row);
        }
        return new LabelledCase(
                cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]), Integer.parseInt(cells[4]));
    }

    /** The file itself, or the folder of a case of several files. */
    String root() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
