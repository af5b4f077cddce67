package io.codeguardian.engine.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule about where packages come from: what it must find and what only looks like it. */
class DependencyRulesTest {
    private static final String LOCK =
            "{\"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\", \"license\": \"MIT\"}}}";

    @TestFactory
    Stream<DynamicTest> everyCaseIsWhatItSays() {
        List<DynamicTest> tests = new ArrayList<>();
        is("unpinned-version", "package.json", "{\"dependencies\": {\"a\": \"*\"}}", tests);
        is("unpinned-version", "package.json", "{\"dependencies\": {\"a\": \"latest\"}}", tests);
        is("unpinned-version", "package.json", "{\"dependencies\": {\"a\": \">=1.0\"}}", tests);
        is("unpinned-version", "requirements.txt", "flask\n", tests);
        is("unpinned-version", "build.gradle", "implementation 'a:b:latest.release'", tests);
        is(
                "unpinned-version",
                "pom.xml",
                "<project><dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId><version>LATEST</version></dependency></dependencies></project>",
                tests);
        isnt("unpinned-version", "package.json", "{\"dependencies\": {\"a\": \"^1.0.0\"}}", tests);
        isnt("unpinned-version", "requirements.txt", "flask>=2,<3\n", tests);
        isnt("unpinned-version", "Gemfile", "gem 'rails'\n", tests);
        isnt("unpinned-version", "build.gradle", "implementation 'a:b:1.0'", tests);
        is(
                "plain-http-source",
                "pom.xml",
                "<project><repositories><repository><url>http://repo.acme.io/maven</url></repository></repositories></project>",
                tests);
        is("plain-http-source", ".npmrc", "registry=http://npm.acme.io/", tests);
        is("plain-http-source", "requirements.txt", "--index-url http://pypi.acme.io/simple\n", tests);
        is("plain-http-source", "Gemfile", "source 'http://rubygems.org'\n", tests);
        is("plain-http-source", "build.gradle", "maven { url 'http://repo.acme.io/maven' }", tests);
        isnt(
                "plain-http-source",
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><url>http://www.acme.io</url></project>",
                tests);
        isnt("plain-http-source", ".npmrc", "registry=https://npm.acme.io/", tests);
        isnt("plain-http-source", "requirements.txt", "--index-url http://localhost:8080/simple\n", tests);
        isnt("plain-http-source", "Gemfile", "# source 'http://rubygems.org'\n", tests);
        is(
                "moving-source",
                "package.json",
                "{\"dependencies\": {\n\"a\": \"git+https://github.com/acme/a.git#main\"}}",
                tests);
        is("moving-source", "package.json", "{\"dependencies\": {\n\"a\": \"github:acme/a\"}}", tests);
        is("moving-source", "requirements.txt", "git+https://github.com/acme/a.git@main#egg=a\n", tests);
        is(
                "moving-source",
                "Cargo.toml",
                "[dependencies]\na = { git = \"https://github.com/acme/a\", branch = \"main\" }\n",
                tests);
        is("moving-source", "Gemfile", "gem 'a', github: 'acme/a'\n", tests);
        isnt(
                "moving-source",
                "package.json",
                "{\"dependencies\": {\n\"a\": \"git+https://github.com/acme/a.git#v1.2.3\"}}",
                tests);
        isnt(
                "moving-source",
                "requirements.txt",
                "git+https://github.com/acme/a.git@0123456789abcdef0123456789abcdef01234567\n",
                tests);
        isnt(
                "moving-source",
                "Cargo.toml",
                "[dependencies]\na = { git = \"https://github.com/acme/a\", rev = \"0123456\" }\n",
                tests);
        isnt("moving-source", "Gemfile", "gem 'a', github: 'acme/a', tag: 'v1.0'\n", tests);
        is("restrictive-licence", "package-lock.json", LOCK.replace("MIT", "GPL-3.0-only"), tests);
        is("restrictive-licence", "package-lock.json", LOCK.replace("MIT", "AGPL-3.0"), tests);
        is(
                "restrictive-licence",
                "composer.lock",
                "{\"packages\": [{\"name\": \"a/b\", \"version\": \"1.0.0\", \"license\": [\"GPL-2.0-or-later\"]}]}",
                tests);
        isnt("restrictive-licence", "package-lock.json", LOCK, tests);
        isnt("restrictive-licence", "package-lock.json", LOCK.replace("MIT", "LGPL-2.1"), tests);
        isnt("restrictive-licence", "package-lock.json", LOCK.replace("MIT", "(MIT OR GPL-3.0)"), tests);
        for (String name : List.of("b", "@acme/c", "d")) {
            tests.add(lock(name, "1.0.0", true));
        }
        tests.add(lock("a", "^1.0.0", false));
        tests.add(lock("b", "file:../b", false));
        tests.add(lock("b", "workspace:*", false));
        return tests.stream();
    }

    private static void is(String rule, String path, String text, List<DynamicTest> tests) {
        tests.add(DynamicTest.dynamicTest(
                rule + " in " + path + ": " + text,
                () -> assertThat(found(file(path, text))).contains("dependency/" + rule)));
    }

    private static void isnt(String rule, String path, String text, List<DynamicTest> tests) {
        tests.add(DynamicTest.dynamicTest(
                "no " + rule + " in " + path + ": " + text,
                () -> assertThat(found(file(path, text))).doesNotContain("dependency/" + rule)));
    }

    private static DynamicTest lock(String name, String version, boolean missing) {
        SourceFile manifest = file("package.json", "{\"dependencies\": {\"" + name + "\": \"" + version + "\"}}");
        return DynamicTest.dynamicTest(
                "lock and " + name + " " + version,
                () -> assertThat(found(manifest, file("package-lock.json", LOCK))
                                .contains("dependency/missing-from-lock"))
                        .isEqualTo(missing));
    }

    private static List<String> found(SourceFile... files) {
        return new Dependencies(AdvisorySource.none())
                .over(Arrays.asList(files)).findings().stream()
                        .map(Finding::ruleId)
                        .toList();
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.whole(path, Languages.detect(path, ""), text);
    }
}
