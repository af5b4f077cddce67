package io.codeguardian.engine.dataflow;

import java.util.Locale;
import java.util.Set;

/** What libraries are known to do with values: what makes one harmless, what checks one, what hands one on. */
final class Knowledge {
    private static final Set<String> HARMLESS_TYPES = Set.of(
            "int",
            "long",
            "short",
            "byte",
            "boolean",
            "double",
            "float",
            "char",
            "Integer",
            "Long",
            "Short",
            "Boolean",
            "Double",
            "Float",
            "UUID",
            "LocalDate",
            "Instant",
            "Duration",
            "BigDecimal",
            "BigInteger",
            "number",
            "bool",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "float32",
            "float64",
            "time.Duration",
            "time.Time",
            "uuid.UUID",
            "date",
            "datetime",
            "Decimal");
    private static final Set<String> HARMLESS_CALLS = Set.of(
            "int",
            "float",
            "bool",
            "len",
            "abs",
            "round",
            "Number",
            "parseInt",
            "parseFloat",
            "parseLong",
            "parseDouble",
            "parseBoolean",
            "Boolean",
            "fromString",
            "Atoi",
            "ParseInt",
            "ParseUint",
            "ParseFloat",
            "ParseBool",
            "length",
            "size",
            "indexOf",
            "hashCode",
            "intValue",
            "longValue",
            "ordinal",
            "isdigit",
            "encodeURIComponent",
            "encodeURI",
            "QueryEscape",
            "PathEscape",
            "HTMLEscapeString",
            "EscapeString",
            "htmlEscape",
            "forHtml",
            "UUID",
            "Itoa",
            "clean",
            "md5",
            "sha256",
            "sha1",
            "hexdigest",
            "identifier",
            "Identifier",
            "quote_ident",
            "format_ident");
    private static final Set<String> HANDS_ON = Set.of(
            "format",
            "formatted",
            "sprintf",
            "Sprintf",
            "Sprint",
            "Sprintln",
            "valueOf",
            "toString",
            "trim",
            "strip",
            "lower",
            "upper",
            "toLowerCase",
            "toUpperCase",
            "replace",
            "replaceAll",
            "concat",
            "join",
            "Join",
            "str",
            "String",
            "StringBuilder",
            "StringBuffer",
            "encode",
            "decode",
            "get",
            "getOrDefault",
            "split",
            "substring",
            "slice",
            "substr",
            "TrimSpace",
            "ToLower",
            "ToUpper",
            "Trim",
            "Replace",
            "ReplaceAll",
            "unquote",
            "decodeURIComponent",
            "Query",
            "Get",
            "from",
            "bytes",
            "getBytes",
            "text",
            "getValue",
            "intern",
            "List",
            "of",
            "asList",
            "dedent",
            "Builder",
            "build",
            "append",
            "URL",
            "URI",
            "create",
            "unescape",
            "loads",
            "parse",
            "or_",
            "pop",
            "Vars");
    private static final Set<String> BUILDS =
            Set.of("format", "formatted", "sprintf", "Sprintf", "Sprint", "concat", "join", "Join", "append");
    private static final Set<String> CHECKS = Set.of(
            "contains",
            "containsKey",
            "includes",
            "has",
            "hasOwnProperty",
            "matches",
            "match",
            "fullmatch",
            "test",
            "find",
            "isdigit",
            "isalnum",
            "isalpha",
            "isidentifier",
            "MatchString",
            "Contains",
            "equals",
            "isIn",
            "startsWith",
            "startswith",
            "HasPrefix",
            "is_relative_to",
            "isAllowed",
            "isValid",
            "is_safe_url",
            "IsLocal");

    private Knowledge() {}

    static boolean isHarmlessType(String type) {
        return HARMLESS_TYPES.contains(type);
    }

    static boolean isHarmless(String call) {
        String lower = call.toLowerCase(Locale.ROOT);
        return HARMLESS_CALLS.contains(call)
                || lower.startsWith("sanitize")
                || lower.startsWith("escape")
                || lower.startsWith("quote")
                || lower.startsWith("validate")
                || lower.startsWith("parseint");
    }

    static boolean handsOn(String call) {
        return HANDS_ON.contains(call);
    }

    static boolean builds(String call) {
        return BUILDS.contains(call);
    }

    static boolean checks(String call) {
        return CHECKS.contains(call);
    }
}
