package io.codeguardian.engine.code;

import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What the node kinds of one grammar are for, from its table {@code <language>.dialect}. */
final class Dialect {
    private static final Set<SourceLanguage> KNOWN = EnumSet.of(
            SourceLanguage.JAVA,
            SourceLanguage.KOTLIN,
            SourceLanguage.SCALA,
            SourceLanguage.PYTHON,
            SourceLanguage.JAVASCRIPT,
            SourceLanguage.TYPESCRIPT,
            SourceLanguage.TSX,
            SourceLanguage.GO,
            SourceLanguage.RUST,
            SourceLanguage.C,
            SourceLanguage.CPP,
            SourceLanguage.CSHARP,
            SourceLanguage.RUBY,
            SourceLanguage.PHP,
            SourceLanguage.SWIFT,
            SourceLanguage.BASH);
    private static final Map<Grammar, Dialect> DIALECTS = new ConcurrentHashMap<>();

    private final long[] forms;
    private final boolean[] comments;

    private Dialect(Grammar grammar) {
        forms = new long[grammar.kindCount()];
        comments = new boolean[grammar.kindCount()];
        for (int kind = 0; kind < comments.length; kind++) {
            comments[kind] = grammar.kind(kind).endsWith("comment");
        }
        read(grammar);
    }

    static boolean knows(SourceLanguage language) {
        return KNOWN.contains(language);
    }

    static Dialect of(Grammar grammar) {
        return DIALECTS.computeIfAbsent(grammar, Dialect::new);
    }

    int[] kinds(Form form) {
        return IntStream.range(0, forms.length)
                .filter(kind -> (forms[kind] & 1L << form.ordinal()) != 0)
                .toArray();
    }

    boolean is(SyntaxTree tree, int node, Form form) {
        return (forms[tree.kindId(node)] & 1L << form.ordinal()) != 0;
    }

    /** A keyword may share the kind of the node that it begins. */
    boolean isNamed(SyntaxTree tree, int node, Form form) {
        return is(tree, node, form) && tree.isNamed(node);
    }

    boolean isComment(SyntaxTree tree, int node) {
        return comments[tree.kindId(node)];
    }

    private void read(Grammar grammar) {
        SourceLanguage language = grammar.language();
        if (!knows(language)) {
            throw new IllegalArgumentException("no rules are written for " + language);
        }
        boolean script = language == SourceLanguage.TYPESCRIPT || language == SourceLanguage.TSX;
        String name = (script ? SourceLanguage.JAVASCRIPT : language).wireName() + ".dialect";
        InputStream resource = Dialect.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException(name + " is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> add(grammar, l));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private void add(Grammar grammar, String line) {
        String[] words = line.strip().split(" +");
        long form = 1L << Form.valueOf(words[0].toUpperCase(Locale.ROOT)).ordinal();
        for (int i = 1; i < words.length; i++) {
            int kind = grammar.kindId(words[i]);
            if (kind != Grammar.UNKNOWN) {
                forms[kind] |= form;
            }
        }
    }
}
