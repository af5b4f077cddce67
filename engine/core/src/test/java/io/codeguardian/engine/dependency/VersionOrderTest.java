package io.codeguardian.engine.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Versions in the order of each ecosystem's own specification. */
class VersionOrderTest {
    @TestFactory
    Stream<DynamicTest> versionsAreOrdered() {
        return Stream.of(
                        // semver.org, item 11
                        ordered(
                                Ecosystem.NPM,
                                "1.0.0-alpha < 1.0.0-alpha.1 < 1.0.0-alpha.beta < 1.0.0-beta < 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-rc.1 < 1.0.0 < 1.0.1 < 1.2.0 < 1.10.0 < 2.0.0"),
                        ordered(Ecosystem.CARGO, "0.9.9 < 0.10.0-pre < 0.10.0 < 1.0.0"),
                        ordered(
                                Ecosystem.GO,
                                "v0.0.0-20200101000000-abcdef < v0.1.0 < v1.9.0 < v1.10.0 < v2.0.0+incompatible"),
                        // maven.apache.org/pom.html, version order specification
                        ordered(
                                Ecosystem.MAVEN,
                                "1-alpha-1 < 1-beta-1 < 1-milestone-1 < 1-rc-1 < 1-SNAPSHOT < 1 < 1-sp < 1-abc < 1-1 < 1.1 < 1.2 < 1.10 < 2"),
                        ordered(
                                Ecosystem.MAVEN,
                                "5.3.20 < 5.3.20.1 < 5.3.21-RC1 < 5.3.21 < 6.0.0-M1 < 6.0.0-RC2 < 6.0.0"),
                        ordered(Ecosystem.MAVEN, "2.9.10.7 < 2.9.10.8 < 2.10.0.pr1 < 2.13.4.2 < 2.14.0-rc1 < 2.14.0"),
                        // PEP 440
                        ordered(
                                Ecosystem.PYPI,
                                "1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0b2 < 1.0rc1 < 1.0 < 1.0+local < 1.0.post1.dev1 < 1.0.post1 < 1.1 < 1.10 < 1!0.1"),
                        ordered(Ecosystem.RUBYGEMS, "1.0.a < 1.0.b1 < 1.0.rc1 < 1.0 < 1.0.1 < 1.9 < 1.10"),
                        ordered(
                                Ecosystem.COMPOSER,
                                "1.0.0-dev < 1.0.0-alpha1 < 1.0.0-beta2 < 1.0.0-RC1 < 1.0.0 < 1.0.0-p1 < v1.0.1 < 1.2.0"),
                        ordered(Ecosystem.NUGET, "1.0.0-alpha < 1.0.0-Beta < 1.0.0-rc < 1.0.0 < 1.0.0.1 < 1.0.1"))
                .flatMap(s -> s);
    }

    @Test
    void otherSpellingsAreEqual() {
        assertThat(Ecosystem.MAVEN.order().compare("1.0.0", "1")).isZero();
        assertThat(Ecosystem.MAVEN.order().compare("1.0.Final", "1.0.0")).isZero();
        assertThat(Ecosystem.MAVEN.order().compare("1.0-ga", "1")).isZero();
        assertThat(Ecosystem.PYPI.order().compare("1.0", "1.0.0")).isZero();
        assertThat(Ecosystem.PYPI.order().compare("1.0-alpha.1", "1.0a1")).isZero();
        assertThat(Ecosystem.NPM.order().compare("1.0.0+a", "v1.0.0")).isZero();
        assertThat(Ecosystem.NUGET.order().compare("1.0", "1.0.0.0")).isZero();
        assertThat(Ecosystem.RUBYGEMS.order().compare("1.0", "1.0.0")).isZero();
    }

    /** Whatever stands in a manifest, an order is an order and nothing breaks. */
    @Test
    void oddVersionsBreakNothing() {
        List<String> odd = List.of(
                "",
                "x",
                "1",
                "1.",
                ".1",
                "-",
                "1.0-",
                "9".repeat(5000),
                "1.a.2-b+c",
                "${version}",
                "1!2!3",
                "é",
                "1..2");
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (String a : odd) {
                for (String b : odd) {
                    assertThat(Integer.signum(ecosystem.order().compare(a, b)))
                            .as(ecosystem + " " + a + " " + b)
                            .isEqualTo(-Integer.signum(ecosystem.order().compare(b, a)));
                }
            }
        }
    }

    private static Stream<DynamicTest> ordered(Ecosystem ecosystem, String chain) {
        List<String> versions = Arrays.asList(chain.split(" < "));
        return Stream.of(DynamicTest.dynamicTest(ecosystem + " " + chain, () -> {
            for (int i = 0; i < versions.size(); i++) {
                for (int j = 0; j < versions.size(); j++) {
                    assertThat(Integer.signum(ecosystem.order().compare(versions.get(i), versions.get(j))))
                            .as(versions.get(i) + " and " + versions.get(j))
                            .isEqualTo(Integer.compare(i, j));
                }
            }
            List<String> shuffled = new ArrayList<>(versions);
            Collections.shuffle(shuffled, new Random(1));
            shuffled.sort(ecosystem.order());
            assertThat(shuffled).isEqualTo(versions);
        }));
    }
}
