package io.codeguardian.engine.dataflow.lowering;

import io.codeguardian.language.SourceLanguage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is written in literals and types. */
final class Words {
    /** Many of them are a text. */
    private static final Set<String> BYTES = Set.of("byte", "Byte", "char", "uint8", "rune", "u8");

    private Words() {}

    static String unescape(String escape) {
        if (escape.length() < 2 || escape.charAt(0) != '\\') {
            return escape;
        }
        char kind = escape.charAt(1);
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '0' -> "\0";
            case 'u', 'x' -> ofCode(escape);
            default -> escape.substring(1);
        };
    }

    private static String ofCode(String escape) {
        int code = 0;
        for (char c : escape.substring(2).toCharArray()) {
            int digit = Character.digit(c, 16);
            if (digit >= 0) {
                code = Math.min(0x10FFFF, code * 16 + digit);
            }
        }
        return Character.toString(code);
    }

    /** A literal as written, with prefix and quotes taken off and simple escapes read. */
    static String unquote(String written) {
        int begin = 0;
        while (begin < written.length() && begin < 4 && Character.isLetter(written.charAt(begin))) {
            begin++;
        }
        if (begin >= written.length() || "\"'`/".indexOf(written.charAt(begin)) < 0) {
            return written;
        }
        char quote = written.charAt(begin);
        int width = written.startsWith(String.valueOf(quote).repeat(3), begin) && written.length() >= begin + 6 ? 3 : 1;
        int end = written.length() - width;
        if (end < begin + width) {
            return "";
        }
        return readEscapes(written.substring(begin + width, end));
    }

    static String readEscapes(String inner) {
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c != '\\' || i + 1 >= inner.length()) {
                text.append(c);
                continue;
            }
            char kind = inner.charAt(i + 1);
            int length = kind == 'u' ? 6 : kind == 'x' ? 4 : 2;
            int end = Math.min(inner.length(), i + length);
            text.append(unescape(inner.substring(i, end)));
            i = end - 1;
        }
        return text.toString();
    }

    static @Nullable Object number(String written) {
        String bare = written.replace("_", "");
        try {
            if (bare.startsWith("0x") || bare.startsWith("0X")) {
                return Long.parseLong(stripSuffix(bare.substring(2), "lLuU"), 16);
            }
            if (bare.indexOf('.') >= 0) {
                return Double.parseDouble(stripSuffix(bare, "fFdDmM"));
            }
            return Long.parseLong(stripSuffix(bare, "lLuUnN"));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String stripSuffix(String number, String letters) {
        int end = number.length();
        while (end > 1 && letters.indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(0, end);
    }

    /** A type as written, without type arguments, arrays, pointers and blanks. */
    /** In C a char is part of a text. */
    static String type(String written, SourceLanguage language) {
        boolean c = language == SourceLanguage.C || language == SourceLanguage.CPP;
        String type = type(written);
        return c && (type.equals("char") || type.equals("unsigned")) ? "" : type;
    }

    static String type(String written) {
        String bare = written.startsWith(":") ? written.substring(1).strip() : written;
        if (bare.startsWith("{") || bare.startsWith("(")) {
            return "";
        }
        StringBuilder type = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < Math.min(written.length(), 200); i++) {
            char c = written.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            } else if (depth == 0 && (Character.isJavaIdentifierPart(c) || c == '.' || c == '\\')) {
                type.append(c == '\\' ? '.' : c);
            } else if (depth == 0 && (c == '|' || c == '=' || c == '{' || c == '(') && !type.isEmpty()) {
                break;
            } else if (depth == 0 && c == ':' && !type.isEmpty() && type.charAt(type.length() - 1) != '.') {
                type.append('.');
            }
        }
        String text = type.toString();
        boolean bytes = written.indexOf('[') >= 0 && BYTES.contains(text);
        return bytes ? "" : text.startsWith(".") ? text.substring(1) : text;
    }
}
