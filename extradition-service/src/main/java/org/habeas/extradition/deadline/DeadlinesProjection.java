package org.habeas.extradition.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Projection;

/**
 * Deadlines are counted from our own dockets, and from what other services tell when it is heard
 * again. Who was warned of them is kept, so that nobody is warned twice.
 */
@Singleton
class DeadlinesProjection implements Projection {
    private final Bearers bearers;
    private final Counted counted;

    DeadlinesProjection(Bearers bearers, Counted counted) {
        this.bearers = bearers;
        this.counted = counted;
    }

    @Override
    public List<String> tables() {
        return List.of("deadline", "deadline_subject", "deadline_counted");
    }

    @Override
    public Set<String> kinds() {
        return bearers.all().stream().map(DocketKind::name).collect(Collectors.toSet());
    }

    @Override
    public void fill(String kind, UUID docket) {
        counted.count(kind, docket);
    }
}
