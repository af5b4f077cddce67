class ComplexFunction {
    class Refusals {
        int refused(Order o) {  // expect: code/complex-function
            if (o.a || o.b || o.c || o.d) {
                return 1;
            }
            if (o.e && o.f && o.g) {
                return 2;
            }
            if (o.h || o.i) {
                return 3;
            }
            if (o.k) {
                return 4;
            }
            return 0;
        }

        int accepted(Order o) {  // ok: at the limit: operators count
            if (o.a || o.b || o.c || o.d) {
                return 1;
            }
            if (o.e && o.f && o.g) {
                return 2;
            }
            if (o.h || o.i) {
                return 3;
            }
            return 0;
        }

        int totals(Order o) {  // expect: code/complex-function
            int n = 0;
            for (Row row : o.rows) {
                if (row.open) continue;
                while (row.next && row.more) {
                    n += row.gift ? 1 : 2;
                }
                try {
                    row.close();
                } catch (IOException e) {
                    n = 0;
                }
            }
            for (Line line : o.lines) {
                if (line.paid) n += 1;
                else if (line.old) n += 2;
                if (line.late || line.lost) n -= 1;
            }
            return n;
        }

        int sums(Order o) {  // ok: at the limit: loops and handlers count
            int n = 0;
            for (Row row : o.rows) {
                if (row.open) continue;
                while (row.next && row.more) {
                    n += row.gift ? 1 : 2;
                }
                try {
                    row.close();
                } catch (IOException e) {
                    n = 0;
                }
            }
            for (Line line : o.lines) {
                if (line.paid) n += 1;
                else if (line.old) n += 2;
                use(line);
            }
            return n;
        }

    }
}
