package io.codeguardian.engine.source;

import static io.codeguardian.language.SourceLanguage.*;
import static java.util.Map.entry;

import com.google.re2j.Pattern;
import io.codeguardian.language.SourceLanguage;
import java.util.Locale;
import java.util.Map;

/** Which language a file is written in, by its name, its extension, or its shebang. */
public final class Languages {
    private static final Map<String, SourceLanguage> BY_NAME = Map.ofEntries(
            entry("dockerfile", DOCKERFILE),
            entry("containerfile", DOCKERFILE),
            entry("gemfile", RUBY),
            entry("rakefile", RUBY),
            entry("vagrantfile", RUBY),
            entry("podfile", RUBY),
            entry("brewfile", RUBY),
            entry("jenkinsfile", TEXT),
            entry("sconstruct", PYTHON),
            entry("wscript", PYTHON),
            entry(".bashrc", BASH),
            entry(".bash_profile", BASH),
            entry(".profile", BASH),
            entry(".zshrc", BASH),
            entry("gradlew", BASH),
            entry("mvnw", BASH),
            entry(".babelrc", JSON),
            entry(".eslintrc", JSON),
            entry("pipfile", TOML),
            entry("pipfile.lock", JSON),
            entry("cargo.lock", TOML),
            entry("poetry.lock", TOML),
            entry("composer.lock", JSON));

    private static final Map<String, SourceLanguage> BY_EXTENSION = Map.ofEntries(
            entry("java", JAVA),
            entry("kt", KOTLIN),
            entry("kts", KOTLIN),
            entry("scala", SCALA),
            entry("sc", SCALA),
            entry("sbt", SCALA),
            entry("py", PYTHON),
            entry("pyi", PYTHON),
            entry("pyw", PYTHON),
            entry("js", JAVASCRIPT),
            entry("jsx", JAVASCRIPT),
            entry("mjs", JAVASCRIPT),
            entry("cjs", JAVASCRIPT),
            entry("ts", TYPESCRIPT),
            entry("mts", TYPESCRIPT),
            entry("cts", TYPESCRIPT),
            entry("tsx", TSX),
            entry("go", GO),
            entry("rs", RUST),
            entry("c", C),
            entry("h", C),
            entry("cc", CPP),
            entry("cpp", CPP),
            entry("cxx", CPP),
            entry("c++", CPP),
            entry("hh", CPP),
            entry("hpp", CPP),
            entry("hxx", CPP),
            entry("ipp", CPP),
            entry("tpp", CPP),
            entry("cs", CSHARP),
            entry("csx", CSHARP),
            entry("rb", RUBY),
            entry("rake", RUBY),
            entry("gemspec", RUBY),
            entry("ru", RUBY),
            entry("php", PHP),
            entry("phtml", PHP),
            entry("inc", PHP),
            entry("swift", SWIFT),
            entry("sh", BASH),
            entry("bash", BASH),
            entry("zsh", BASH),
            entry("ksh", BASH),
            entry("bats", BASH),
            entry("sql", SQL),
            entry("ddl", SQL),
            entry("html", HTML),
            entry("htm", HTML),
            entry("xhtml", HTML),
            entry("css", CSS),
            entry("yaml", YAML),
            entry("yml", YAML),
            entry("json", JSON),
            entry("jsonc", JSON),
            entry("json5", JSON),
            entry("webmanifest", JSON),
            entry("toml", TOML),
            entry("xml", XML),
            entry("xsd", XML),
            entry("xsl", XML),
            entry("svg", XML),
            entry("pom", XML),
            entry("csproj", XML),
            entry("md", MARKDOWN),
            entry("markdown", MARKDOWN),
            entry("mdx", MARKDOWN),
            entry("tf", HCL),
            entry("tfvars", HCL),
            entry("hcl", HCL),
            entry("dockerfile", DOCKERFILE),
            entry("containerfile", DOCKERFILE));

    private static final Map<String, SourceLanguage> BY_INTERPRETER = Map.ofEntries(
            entry("sh", BASH),
            entry("bash", BASH),
            entry("dash", BASH),
            entry("zsh", BASH),
            entry("ksh", BASH),
            entry("python", PYTHON),
            entry("pypy", PYTHON),
            entry("node", JAVASCRIPT),
            entry("bun", TYPESCRIPT),
            entry("deno", TYPESCRIPT),
            entry("ruby", RUBY),
            entry("php", PHP),
            entry("scala", SCALA),
            entry("swift", SWIFT),
            entry("java", JAVA),
            entry("kotlin", KOTLIN));

    private static final Pattern ONLY_CPP = Pattern.compile(
            "(?m)^[ \\t]*(namespace [\\w:]+[ \\t]*\\{|template[ \\t]*<|(public|private|protected):|using namespace )");

    private Languages() {}

    /**
     * @param path with {@code /}; only its last part counts
     * @param firstLine of the text; empty when not known
     * @return {@link SourceLanguage#TEXT} when nothing tells
     */
    public static SourceLanguage detect(String path, String firstLine) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        SourceLanguage named = BY_NAME.get(name);
        if (named != null) {
            return named;
        }
        // Dockerfile.alpine, Dockerfile.prod
        if (name.startsWith("dockerfile.") || name.startsWith("containerfile.")) {
            return DOCKERFILE;
        }
        int dot = name.lastIndexOf('.');
        SourceLanguage byExtension = dot < 0 ? null : BY_EXTENSION.get(name.substring(dot + 1));
        return byExtension != null ? byExtension : ofShebang(firstLine);
    }

    /** A {@code .h} is C until it says what only C++ has. */
    static SourceLanguage ofHeader(String path, String text, SourceLanguage detected) {
        boolean header = detected == C && path.endsWith(".h");
        return header && ONLY_CPP.matcher(text).find() ? CPP : detected;
    }

    private static SourceLanguage ofShebang(String firstLine) {
        if (!firstLine.startsWith("#!") || firstLine.length() > 256) {
            return TEXT;
        }
        for (String word : firstLine.substring(2).strip().split(" ")) {
            String command = word.substring(word.lastIndexOf('/') + 1);
            boolean passesOn = command.equals("env") || command.startsWith("-") || command.contains("=");
            if (!passesOn && !command.isEmpty()) {
                return BY_INTERPRETER.getOrDefault(withoutVersion(command), TEXT);
            }
        }
        return TEXT;
    }

    private static String withoutVersion(String command) {
        int end = command.length();
        while (end > 0 && (Character.isDigit(command.charAt(end - 1)) || command.charAt(end - 1) == '.')) {
            end--;
        }
        return command.substring(0, end);
    }
}
