package io.codeguardian.local.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.codeguardian.local.installation.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTest {
    @Test
    void theDocumentationShowsThisTable() throws IOException {
        List<String> lines = Files.readAllLines(Installation.find().root().resolve("docs/requirements.md"));

        for (Requirement requirement : Requirement.values()) {
            assertThat(lines)
                    .contains("| `%s` | %s | %s | %s | %s |"
                            .formatted(
                                    requirement.program(),
                                    requirement.minimum().orElse("any"),
                                    requirement.always() ? "always" : "for its step",
                                    requirement.purpose(),
                                    requirement.debianPackage()));
        }
    }

    @Test
    void whatIsHereIsFound() {
        assertThat(Found.lookFor(Requirement.JDK).state()).isEqualTo(Found.State.PRESENT);
        assertThat(Found.lookFor(Requirement.GIT).state()).isEqualTo(Found.State.PRESENT);
        assertThatCode(Requirement.GIT::demand).doesNotThrowAnyException();
    }

    @Test
    void versionsAreComparedByNumber() {
        assertThat(Versions.atLeast("2.39.5", "2.39.5")).isTrue();
        assertThat(Versions.atLeast("2.100", "2.39.5")).isTrue();
        assertThat(Versions.atLeast("2.9.9", "2.39.5")).isFalse();
        assertThat(Versions.first("git version 2.39.5 (Apple Git-154)")).isEqualTo("2.39.5");
    }
}
