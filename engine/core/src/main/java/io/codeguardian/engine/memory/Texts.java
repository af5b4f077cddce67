package io.codeguardian.engine.memory;

/** Literals of C. */
final class Texts {
    private Texts() {}

    /** Characters of a literal, an escape being one. */
    static int length(String literal) {
        int length = 0;
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == '\\' && i + 1 < literal.length()) {
                i++;
                boolean octal = Character.isDigit(literal.charAt(i));
                boolean hex = literal.charAt(i) == 'x';
                while (i + 1 < literal.length()
                        && (octal || hex)
                        && Character.digit(literal.charAt(i + 1), hex ? 16 : 8) >= 0) {
                    i++;
                }
            }
            length++;
        }
        return length;
    }

    /** @param fallback the answer for what is no number */
    static long number(String text, long fallback) {
        String digits = text.replace("'", "");
        int end = digits.length();
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        while (end > 0 && (hex ? "uUlL" : "uUlLfF").indexOf(digits.charAt(end - 1)) >= 0) {
            end--;
        }
        try {
            String bare = digits.substring(0, end);
            return hex
                    ? Long.parseUnsignedLong(bare.substring(2), 16)
                    : bare.length() > 1 && bare.startsWith("0") ? Long.parseLong(bare, 8) : Long.parseLong(bare);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    static long character(String literal) {
        String inner = literal.length() >= 3 ? literal.substring(literal.indexOf('\'') + 1, literal.length() - 1) : "";
        if (inner.length() == 1) {
            return inner.charAt(0);
        }
        return switch (inner) {
            case "\\0" -> 0;
            case "\\n" -> '\n';
            case "\\t" -> '\t';
            case "\\r" -> '\r';
            default -> 1;
        };
    }

    /** The numbers that the C library names. */
    static long limit(String name, long fallback) {
        return switch (name) {
            case "INT_MAX" -> Integer.MAX_VALUE;
            case "INT_MIN" -> Integer.MIN_VALUE;
            case "UINT_MAX" -> 0xFFFFFFFFL;
            case "CHAR_MAX", "SCHAR_MAX" -> Byte.MAX_VALUE;
            case "CHAR_MIN", "SCHAR_MIN" -> Byte.MIN_VALUE;
            case "UCHAR_MAX" -> 255;
            case "SHRT_MAX" -> Short.MAX_VALUE;
            case "SHRT_MIN" -> Short.MIN_VALUE;
            case "USHRT_MAX" -> 65_535;
            case "LONG_MAX", "LLONG_MAX", "INT64_MAX", "SSIZE_MAX" -> Long.MAX_VALUE;
            case "LONG_MIN", "LLONG_MIN", "INT64_MIN" -> Long.MIN_VALUE;
            case "PATH_MAX", "FILENAME_MAX", "MAX_PATH" -> 260;
            case "true", "TRUE" -> 1;
            case "false", "FALSE" -> 0;
            default -> fallback;
        };
    }
}
