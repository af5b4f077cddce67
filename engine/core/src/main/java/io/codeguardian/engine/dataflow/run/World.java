package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types and functions of all files that are read together. */
final class World {
    final Reaches reaches;
    /** By key. */
    final Map<String, String> settings;

    private final Map<String, List<ClassForm>> classes = new HashMap<>();
    private final Map<String, List<ClassForm>> below = new HashMap<>();
    private final Map<String, List<FunctionForm>> functions = new HashMap<>();

    World(List<FileForm> files, Map<String, String> settings) {
        this.settings = settings;
        this.reaches = new Reaches(files);
        for (FileForm file : files) {
            for (ClassForm form : file.classes()) {
                if (!form.name().isEmpty()) {
                    put(classes, key(file.language(), form.name()), form);
                    form.supertypes().forEach(s -> put(below, key(file.language(), s), form));
                }
            }
            file.functions().forEach((name, all) -> all.forEach(f -> put(functions, key(file.language(), name), f)));
        }
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static String key(SourceLanguage language, String name) {
        return switch (language) {
                    case JAVA, KOTLIN, SCALA -> "jvm:";
                    case JAVASCRIPT, TYPESCRIPT, TSX -> "js:";
                    case C, CPP -> "c:";
                    default -> language.name() + ':';
                }
                + name;
    }

    /** The one of this name: in the file itself, else where there is only one. */
    @Nullable
    ClassForm type(FileForm from, String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        List<ClassForm> all = classes.getOrDefault(key(from.language(), name), List.of());
        for (ClassForm form : all) {
            if (form.file() == from) {
                return form;
            }
        }
        return all.size() == 1 ? all.getFirst() : null;
    }

    /** The types that say they are one of these. */
    List<ClassForm> below(FileForm from, String name) {
        return below.getOrDefault(key(from.language(), name), List.of());
    }

    List<String> supertypes(SourceLanguage language, String name) {
        List<ClassForm> all = classes.getOrDefault(key(language, name), List.of());
        return all.size() == 1 ? all.getFirst().supertypes() : List.of();
    }

    /** A function outside of types that the name means in this file; null when there is none or several. */
    @Nullable
    FunctionForm function(FileForm from, String name) {
        List<FunctionForm> own = from.functions().get(name);
        if (own != null) {
            return own.getLast();
        }
        List<FunctionForm> all = functions.getOrDefault(key(from.language(), name), List.of());
        return switch (from.language()) {
            // Nothing is known there that is not imported.
            case PYTHON, JAVASCRIPT, TYPESCRIPT, TSX, RUST -> null;
            case GO, C, CPP -> nearest(from, all);
            default -> all.size() == 1 ? all.getFirst() : nearest(from, all);
        };
    }

    /** In the same folder, as packages of Go are. */
    private static @Nullable FunctionForm nearest(FileForm from, List<FunctionForm> all) {
        FunctionForm found = null;
        for (FunctionForm function : all) {
            if (folder(function.file().path()).equals(folder(from.path()))) {
                if (found != null) {
                    return null;
                }
                found = function;
            }
        }
        return found;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** A function that a module of this path holds. */
    @Nullable
    FunctionForm imported(FileForm from, String path) {
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        String name = path.substring(Math.max(dot, slash) + 1);
        String module = Math.max(dot, slash) < 0 ? "" : path.substring(0, Math.max(dot, slash));
        String file = module.substring(Math.max(module.lastIndexOf('.'), module.lastIndexOf('/')) + 1);
        for (FunctionForm function : functions.getOrDefault(key(from.language(), name), List.of())) {
            String own = function.file().path();
            String bare = own.substring(own.lastIndexOf('/') + 1);
            String stem = bare.contains(".") ? bare.substring(0, bare.indexOf('.')) : bare;
            boolean index = stem.equals("index") || stem.equals("__init__");
            String folder = folder(own).substring(folder(own).lastIndexOf('/') + 1);
            if (stem.equals(file) || (index || from.language() == SourceLanguage.GO) && folder.equals(file)) {
                return function;
            }
        }
        return null;
    }
}
