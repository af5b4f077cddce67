package io.codeguardian.engine.dataflow;

import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import io.codeguardian.language.SourceLanguage;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What frameworks are known to do with values: where requests are read, what makes a value harmless, what hands it on.
 * Names are those of the Servlet, Spring, JAX-RS, Flask, Django, FastAPI, Express, Koa, browser, net/http, gin and echo APIs.
 */
final class Knowledge {
    private static final Map<SourceLanguage, Set<String>> REQUEST_MEMBERS = Map.of(
            PYTHON,
            Set.of(
                    "request.args",
                    "request.form",
                    "request.values",
                    "request.json",
                    "request.data",
                    "request.files",
                    "request.headers",
                    "request.cookies",
                    "request.GET",
                    "request.POST",
                    "request.COOKIES",
                    "request.META",
                    "request.body",
                    "request.query_params",
                    "request.path_params",
                    "request.get_json",
                    "request.get_data",
                    "request.query_string",
                    "request.url",
                    "request.full_path"),
            JAVASCRIPT,
            Set.of(
                    "req.query",
                    "req.params",
                    "req.body",
                    "req.headers",
                    "req.cookies",
                    "req.url",
                    "req.originalUrl",
                    "req.get(",
                    "req.header(",
                    "req.param(",
                    "request.query",
                    "request.params",
                    "request.body",
                    "request.headers",
                    "request.cookies",
                    "ctx.query",
                    "ctx.params",
                    "ctx.request.body",
                    "ctx.request.query",
                    "location.search",
                    "location.hash",
                    "location.href",
                    "document.location",
                    "document.URL",
                    "document.referrer",
                    "document.cookie",
                    "event.queryStringParameters",
                    "event.pathParameters",
                    "searchParams.get"),
            GO,
            Set.of(
                    "r.URL",
                    "r.Form",
                    "r.PostForm",
                    "r.Body",
                    "r.Header",
                    "r.Host",
                    "r.RequestURI",
                    "r.FormValue",
                    "r.PostFormValue",
                    "r.Referer",
                    "r.PathValue",
                    "req.URL",
                    "req.Form",
                    "req.FormValue",
                    "req.PostFormValue",
                    "req.Body",
                    "req.Header",
                    "req.PathValue",
                    "request.URL",
                    "request.FormValue",
                    "request.Header",
                    "mux.Vars",
                    "chi.URLParam",
                    "c.Query(",
                    "c.Param(",
                    "c.PostForm(",
                    "c.QueryParam(",
                    "c.FormValue(",
                    "c.DefaultQuery("));
    private static final Set<String> SERVLET_READS = Set.of(
            "getParameter",
            "getParameterValues",
            "getParameterMap",
            "getHeader",
            "getHeaders",
            "getQueryString",
            "getCookies",
            "getPathInfo",
            "getRequestURI",
            "getRequestURL",
            "getReader",
            "getPart");
    private static final Set<String> REQUEST_ANNOTATIONS = Set.of(
            "@RequestParam",
            "@PathVariable",
            "@RequestBody",
            "@RequestHeader",
            "@CookieValue",
            "@MatrixVariable",
            "@ModelAttribute",
            "@QueryParam",
            "@PathParam",
            "@FormParam",
            "@HeaderParam",
            "@CookieParam",
            "@RestQuery",
            "@RestPath",
            "@RestForm",
            "@RestHeader");
    private static final Set<String> ROUTES =
            Set.of(".route(", ".get(", ".post(", ".put(", ".delete(", ".patch(", ".websocket(");
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

    /** @param path as written, without blanks */
    static boolean isRequest(SourceLanguage language, String path) {
        boolean script = language == TYPESCRIPT || language == TSX;
        Set<String> members = REQUEST_MEMBERS.getOrDefault(script ? JAVASCRIPT : language, Set.of());
        String bare = path.startsWith("self.") ? path.substring(5) : path;
        String own =
                bare.startsWith("window.") || bare.startsWith("flask.") ? bare.substring(bare.indexOf('.') + 1) : bare;
        return members.stream().anyMatch(m -> begins(own, m));
    }

    /** {@code req.body.x} begins with {@code req.body}, {@code req.bodyLimit} does not. */
    private static boolean begins(String path, String member) {
        return path.startsWith(member)
                && (path.length() == member.length()
                        || member.endsWith("(")
                        || !Character.isJavaIdentifierPart(path.charAt(member.length())));
    }

    static boolean isServletRead(String target, String name) {
        String owner = target.toLowerCase(Locale.ROOT);
        return SERVLET_READS.contains(name) && (owner.endsWith("request") || owner.endsWith("req"));
    }

    static boolean isRequestAnnotation(String parameter) {
        return REQUEST_ANNOTATIONS.stream().anyMatch(parameter::contains);
    }

    static boolean isRoute(String decorator) {
        return ROUTES.stream().anyMatch(decorator::contains);
    }

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
