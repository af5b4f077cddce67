package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** Repositories that a token reaches. */
@JsonNaming(SnakeCaseStrategy.class)
public record RepositoryPage(int totalCount, List<Repository> repositories) {
    public RepositoryPage {
        repositories = List.copyOf(repositories);
    }
}
