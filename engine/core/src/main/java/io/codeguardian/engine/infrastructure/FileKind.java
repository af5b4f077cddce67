package io.codeguardian.engine.infrastructure;

import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an infrastructure file configures, by its path and what it holds. */
enum FileKind {
    DOCKERFILE,
    COMPOSE,
    KUBERNETES,
    HELM,
    TERRAFORM,
    CLOUDFORMATION,
    WORKFLOW,
    ACTION,
    NGINX;

    /** Null when it is none. */
    static @Nullable FileKind of(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return switch (file.language()) {
            case DOCKERFILE -> DOCKERFILE;
            case HCL -> name.endsWith(".tf") ? TERRAFORM : null;
            case YAML -> yaml(path, name, file.content());
            case JSON -> json(file.content());
            default -> file.language() == SourceLanguage.TEXT && isNginx(path, name, file.content()) ? NGINX : null;
        };
    }

    private static @Nullable FileKind yaml(String path, String name, String text) {
        if (path.startsWith(".github/workflows/") || path.contains("/.github/workflows/")) {
            return WORKFLOW;
        }
        if (name.equals("action.yml") || name.equals("action.yaml")) {
            return ACTION;
        }
        boolean composeName = name.startsWith("docker-compose") || name.startsWith("compose");
        if (hasLine(text, "services:") && (composeName || hasLine(text, "version:"))) {
            return COMPOSE;
        }
        if (isCloudFormation(text)) {
            return CLOUDFORMATION;
        }
        if (text.contains("apiVersion:") && text.contains("kind:")) {
            return KUBERNETES;
        }
        return name.startsWith("values") ? HELM : null;
    }

    private static @Nullable FileKind json(String text) {
        if (isCloudFormation(text)) {
            return CLOUDFORMATION;
        }
        return text.contains("\"apiVersion\"") && text.contains("\"kind\"") ? KUBERNETES : null;
    }

    private static boolean isCloudFormation(String text) {
        return text.contains("AWSTemplateFormatVersion")
                || text.contains("AWS::Serverless-2016-10-31")
                || (text.contains("Resources") && text.contains("AWS::") && text.contains("Properties"));
    }

    private static boolean isNginx(String path, String name, String text) {
        boolean named = name.equals("nginx.conf")
                || name.endsWith(".nginx")
                || name.endsWith(".nginx.conf")
                || path.contains("sites-available/")
                || path.contains("sites-enabled/");
        boolean conf = name.endsWith(".conf") || name.contains(".conf.");
        return named
                || (conf && path.contains("nginx"))
                || (conf && text.contains("server") && text.contains("listen ") && text.contains("location "));
    }

    private static boolean hasLine(String text, String start) {
        return text.startsWith(start) || text.contains("\n" + start);
    }
}
