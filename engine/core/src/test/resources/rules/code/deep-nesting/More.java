class DeepNesting {
    Object find(List<List<Row>> pages, int wanted) throws Exception {  // expect: code/deep-nesting
        for (List<Row> page : pages) {
            for (Row row : page) {
                if (row.isOpen()) {
                    while (row.next() != null) {
                        if (row.id == wanted) return row;
                    }
                }
            }
        }
        return null;
    }
    Object read(Path file) throws Exception {  // expect: code/deep-nesting
        for (int i = 0; i < 3; i++) {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    switch (line) {
                        case "": if (i > 1) return line;
                        default: use(line);
                    }
                }
            }
        }
        return null;
    }
    Object findFlat(List<List<Row>> pages, int wanted) {  // ok: leaves early
        for (List<Row> page : pages) {
            for (Row row : page) {
                if (!row.isOpen()) continue;
                while (row.next() != null) {
                    use(row.id == wanted);
                }
            }
        }
        return null;
    }
    Object kind(int n) {  // ok: a chain is one level
        if (n == 1) return 1;
        else if (n == 2) return 2;
        else if (n == 3) return 3;
        else if (n == 4) return 4;
        else if (n == 5) return 5;
        else return 6;
    }
}
