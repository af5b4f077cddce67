package io.codeguardian.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "src/Main.java, '', JAVA",
        "a/B.KT, '', KOTLIN",
        "x.test.tsx, '', TSX",
        "lib.d.ts, '', TYPESCRIPT",
        "Dockerfile, '', DOCKERFILE",
        "deploy/Dockerfile.prod, '', DOCKERFILE",
        "main.tf, '', HCL",
        ".github/workflows/ci.yml, '', YAML",
        "bin/run, '#!/usr/bin/env python3', PYTHON",
        "bin/run, '#!/bin/bash -eu', BASH",
        "bin/run, '#!/usr/bin/env -S node --no-warnings', JAVASCRIPT",
        "bin/run, '#!/usr/bin/env A=1 ruby', RUBY",
        "bin/run, '#!/usr/bin/awk -f', TEXT",
        "bin/run, '#!', TEXT",
        "README, 'hello', TEXT",
        "a.java/notes, '', TEXT",
        "trailing., '', TEXT",
    })
    void knowsAFileByNameExtensionOrShebang(String path, String firstLine, String language) {
        assertThat(Languages.detect(path, firstLine)).hasToString(language);
    }
}
