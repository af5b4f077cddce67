package io.codeguardian.engine.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each kind of manifest and lock file, and the package URLs with their lines. */
class ManifestsTest {
    @TestFactory
    Stream<DynamicTest> everyKindIsRead() {
        return Stream.of(
                        of(
                                "pom.xml",
                                """
                                <project xmlns="http://maven.apache.org/POM/4.0.0">
                                  <parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
                                  <properties><jackson.version>2.9.8</jackson.version><j>${jackson.version}</j></properties>
                                  <dependencyManagement><dependencies>
                                    <dependency><groupId>a</groupId><artifactId>managed</artifactId><version>3.1</version></dependency>
                                  </dependencies></dependencyManagement>
                                  <dependencies>
                                    <!-- <dependency><groupId>no</groupId><artifactId>no</artifactId><version>1</version></dependency> -->
                                    <dependency>
                                      <groupId>com.fasterxml.jackson.core</groupId>
                                      <artifactId>jackson-databind</artifactId>
                                      <version>${j}</version>
                                    </dependency>
                                    <dependency><groupId>a</groupId><artifactId>managed</artifactId></dependency>
                                    <dependency><groupId>a</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
                                    <dependency><groupId>${project.groupId}</groupId><artifactId>own</artifactId><version>${project.version}</version></dependency>
                                  </dependencies>
                                </project>
                                """,
                                "pkg:maven/org.acme/parent@1.0:2 pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.9.8:9 pkg:maven/a/managed@3.1:14 pkg:maven/a/range:15 pkg:maven/org.acme/own@1.0:16 pkg:maven/a/managed@3.1:5"),
                        of(
                                "gradle.lockfile",
                                "# comment\ncom.acme:a:1.2.3=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n",
                                "pkg:maven/com.acme/a@1.2.3:2"),
                        of(
                                "build.gradle",
                                "dependencies {\n  implementation 'com.acme:a:1.2.3'\n  // testImplementation 'x:y:1'\n  api(\"com.acme:b:1.+\")\n}\n",
                                "pkg:maven/com.acme/a@1.2.3:2 pkg:maven/com.acme/b:4"),
                        of(
                                "gradle/libs.versions.toml",
                                "[versions]\nkotlin = \"2.0.0\"\n[libraries]\na = { module = \"com.acme:a\", version.ref = \"kotlin\" }\nb = { group = \"com.acme\", name = \"b\", version = '1.5' }\nc = \"com.acme:c:3.0\"\n",
                                "pkg:maven/com.acme/a@2.0.0:4 pkg:maven/com.acme/b@1.5:5 pkg:maven/com.acme/c@3.0:6"),
                        of(
                                "package.json",
                                "{\n \"name\": \"x\",\n \"dependencies\": {\n  \"lodash\": \"4.17.20\",\n  \"@acme/a\": \"^1.0.0\"\n },\n \"devDependencies\": {\"b\": \"v2.0.0\"}\n}\n",
                                "pkg:npm/lodash@4.17.20:4 pkg:npm/%40acme/a:5 pkg:npm/b@2.0.0:7"),
                        of(
                                "package-lock.json",
                                "{\"lockfileVersion\": 3, \"packages\": {\n\"\": {\"name\": \"x\"},\n\"node_modules/a\": {\n \"version\": \"1.2.3\",\n \"license\": \"MIT\"},\n\"node_modules/a/node_modules/@s/b\": {\"version\": \"2.0.0\"},\n\"node_modules/w\": {\"link\": true}\n}}\n",
                                "pkg:npm/a@1.2.3:3 pkg:npm/%40s/b@2.0.0:6"),
                        of(
                                "npm-shrinkwrap.json",
                                "{\"dependencies\": {\"a\": {\"version\": \"1.2.3\",\n \"dependencies\": {\"b\": {\"version\": \"2.0.0\"}}}}}\n",
                                "pkg:npm/a@1.2.3:1 pkg:npm/b@2.0.0:2"),
                        of(
                                "yarn.lock",
                                "# yarn lockfile v1\n\n\"@babel/core@^7.0.0\", \"@babel/core@~7.1\":\n  version \"7.1.2\"\n  resolved \"x\"\n\nms@2.0.0:\n  version \"2.0.0\"\n",
                                "pkg:npm/%40babel/core@7.1.2:3 pkg:npm/ms@2.0.0:7"),
                        of(
                                "web/yarn.lock",
                                "__metadata:\n  version: 8\n\n\"ms@npm:^2.0.0\":\n  version: 2.1.3\n  resolution: \"ms@npm:2.1.3\"\n",
                                "pkg:npm/ms@2.1.3:4"),
                        of(
                                "pnpm-lock.yaml",
                                "lockfileVersion: '9.0'\npackages:\n  '@acme/a@1.0.0(react@18.0.0)':\n    resolution: {}\n  /b@2.0.0:\n    resolution: {}\n  /c/3.0.0:\n    dev: true\n",
                                "pkg:npm/%40acme/a@1.0.0:3 pkg:npm/b@2.0.0:5 pkg:npm/c@3.0.0:7"),
                        of(
                                "requirements-dev.txt",
                                "# all\n-r base.txt\nDjango==3.2.1 ; python_version > '3'\nrequests[security]>=2.0\nflask\nurllib3==1.26.4 \\\n    --hash=sha256:abc\n",
                                "pkg:pypi/django@3.2.1:3 pkg:pypi/requests:4 pkg:pypi/flask:5 pkg:pypi/urllib3@1.26.4:6"),
                        of(
                                "poetry.lock",
                                "[[package]]\nname = \"Jinja2\"\nversion = \"2.11.2\"\ndescription = \"x\"\n\n[[package]]\nname = 'a.b'\nversion = '1.0'\n[package.dependencies]\nx = \"*\"\n",
                                "pkg:pypi/jinja2@2.11.2:2 pkg:pypi/a-b@1.0:7"),
                        of(
                                "uv.lock",
                                "version = 1\n[[package]]\nname = \"own\"\nversion = \"0\"\nsource = { editable = \".\" }\n[[package]]\nname = \"idna\"\nversion = \"3.6\"\nsource = { registry = \"https://pypi.org/simple\" }\n",
                                "pkg:pypi/idna@3.6:7"),
                        of(
                                "Pipfile.lock",
                                "{\"default\": {\n\"idna\": {\"hashes\": [], \"version\": \"==3.6\"}}, \"develop\": {}}\n",
                                "pkg:pypi/idna@3.6:2"),
                        of(
                                "pyproject.toml",
                                "[project]\ndependencies = [\n  \"httpx==0.27.0\",\n  'rich>=13',\n]\n[tool.poetry.dependencies]\npython = \"^3.11\"\nclick = \"8.1.7\"\nx = {version = \"^1\", extras = [\"a\"]}\n",
                                "pkg:pypi/httpx@0.27.0:3 pkg:pypi/rich:4 pkg:pypi/click@8.1.7:8 pkg:pypi/x:9"),
                        of(
                                "go.mod",
                                "module acme.io/app\n\ngo 1.22\n\nrequire github.com/a/b v1.2.3\n\nrequire (\n\tgolang.org/x/net v0.7.0 // indirect\n\tgopkg.in/yaml.v3 v3.0.0\n)\n\nreplace github.com/a/b => github.com/c/d v9.9.9\n",
                                "pkg:golang/github.com/a/b@1.2.3:5 pkg:golang/golang.org/x/net@0.7.0:8 pkg:golang/gopkg.in/yaml.v3@3.0.0:9"),
                        of(
                                "Cargo.toml",
                                "[dependencies]\nserde = \"1.0\"\ntime = { version = \"=0.1.43\" }\nlocal = { path = \"../x\" }\n",
                                "pkg:cargo/serde:2 pkg:cargo/time@0.1.43:3"),
                        of(
                                "Cargo.lock",
                                "# This file is automatically @generated by Cargo.\nversion = 3\n\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"time\"\nversion = \"0.1.43\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
                                "pkg:cargo/time@0.1.43:9"),
                        of(
                                "Gemfile",
                                "source 'https://rubygems.org'\ngem 'rails', '6.0.3'\ngem \"pg\", \"~> 1.1\"\ngem 'puma'\n",
                                "pkg:gem/rails@6.0.3:2 pkg:gem/pg:3 pkg:gem/puma:4"),
                        of(
                                "Gemfile.lock",
                                "GEM\n  remote: https://rubygems.org/\n  specs:\n    rack (2.2.2)\n      x (>= 1)\n\nDEPENDENCIES\n  rack\n",
                                "pkg:gem/rack@2.2.2:4"),
                        of(
                                "composer.json",
                                "{\"require\": {\"php\": \">=8\",\n\"monolog/monolog\": \"2.0.0\"}}\n",
                                "pkg:composer/monolog/monolog@2.0.0:2"),
                        of(
                                "composer.lock",
                                "{\"packages\": [{\n\"name\": \"monolog/monolog\",\n\"version\": \"v2.0.0\",\n\"license\": [\"MIT\"]}], \"packages-dev\": []}\n",
                                "pkg:composer/monolog/monolog@2.0.0:2"),
                        of(
                                "src/App.csproj",
                                "<Project Sdk=\"x\"><PropertyGroup><V>13.0.1</V></PropertyGroup><ItemGroup>\n<PackageReference Include=\"Newtonsoft.Json\" Version=\"$(V)\" />\n<PackageReference Include=\"B\"><Version>1.0.0</Version></PackageReference>\n<PackageReference Include=\"C\" Version=\"1.*\" />\n</ItemGroup></Project>\n",
                                "pkg:nuget/Newtonsoft.Json@13.0.1:2 pkg:nuget/B@1.0.0:3 pkg:nuget/C:4"),
                        of(
                                "Directory.Packages.props",
                                "<Project><ItemGroup>\n<PackageVersion Include=\"A\" Version=\"[2.0.0]\" /></ItemGroup></Project>\n",
                                "pkg:nuget/A@2.0.0:2"),
                        of(
                                "packages.config",
                                "<packages>\n<package id=\"jQuery\" version=\"1.9.1\" />\n</packages>\n",
                                "pkg:nuget/jQuery@1.9.1:2"),
                        of(
                                "packages.lock.json",
                                "{\"version\": 1, \"dependencies\": {\"net8.0\": {\n\"A\": {\"type\": \"Direct\", \"resolved\": \"2.0.0\"}}}}\n",
                                "pkg:nuget/A@2.0.0:2"),
                        of(
                                ".github/workflows/a.yml",
                                "jobs:\n  a:\n    steps:\n      - uses: tj-actions/changed-files@v35.7.0\n      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v4.1.1\n      - uses: ./local\n      - uses: a/b@main\n",
                                "pkg:githubactions/tj-actions/changed-files@35.7.0:4 pkg:githubactions/actions/checkout@4.1.1:5"))
                .map(k -> DynamicTest.dynamicTest(
                        k.path(),
                        () -> assertThat(urls(k.path(), k.text()))
                                .containsExactlyInAnyOrderElementsOf(
                                        Arrays.asList(k.expected().split(" ")))));
    }

    @Test
    void licencesAreThoseOfTheLockFile() throws Unreadable {
        String lock = "{\"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\", \"license\": \"GPL-3.0-only\"}}}";
        assertThat(read("package-lock.json", lock))
                .extracting(Dependency::licence)
                .containsExactly("GPL-3.0-only");
    }

    @Test
    void otherFilesAreNone() throws Unreadable {
        assertThat(read("src/package.txt", "lodash==1")).isEmpty();
        assertThat(Manifests.reads("a/b/pom.xml")).isTrue();
        assertThat(Manifests.reads("pom.xml.md")).isFalse();
        assertThat(Manifests.isLock("yarn.lock")).isTrue();
        assertThat(Manifests.isLock("package.json")).isFalse();
    }

    /** Half-written and hostile files end, and say so or say nothing. */
    @Test
    void whatIsNoManifestEndsSoon() {
        List<String> names = List.of(
                "pom.xml",
                "package.json",
                "package-lock.json",
                "pnpm-lock.yaml",
                "poetry.lock",
                "Cargo.toml",
                "a.csproj",
                "go.mod",
                "Gemfile.lock",
                "yarn.lock",
                "composer.lock",
                "requirements.txt",
                "build.gradle");
        List<String> texts = List.of(
                "",
                "{",
                "<a",
                "[[",
                "<a><b>".repeat(30_000),
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                "a = [".repeat(50_000),
                "\"".repeat(200_000),
                "<a b='".repeat(50_000),
                "${a}".repeat(50_000),
                "\u0000\uFFFF");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String name : names) {
                for (String text : texts) {
                    try {
                        read(name, text);
                    } catch (Unreadable e) {
                        assertThat(e.getMessage()).isNotBlank();
                    }
                }
            }
        });
    }

    private record Kind(String path, String text, String expected) {}

    private static Kind of(String path, String text, String expected) {
        return new Kind(path, text, expected);
    }

    private static List<String> urls(String path, String text) throws Unreadable {
        return read(path, text).stream()
                .map(d -> d.purl() + ":" + d.lines().first())
                .toList();
    }

    private static List<Dependency> read(String path, String text) throws Unreadable {
        return Manifests.of(SourceFile.whole(path, Languages.detect(path, ""), text));
    }
}
