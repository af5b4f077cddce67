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
 * Where programs read requests. Names are those of the Servlet, Spring, JAX-RS, Flask, Django, FastAPI, Express, Koa,
 * browser, net/http, gin and echo APIs.
 */
final class RequestSources {
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

    private RequestSources() {}

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
}
