package org.habeas.cases.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;

/** What other features ask about framework cases. */
@ApplicationScoped
public class FrameworkCases {
    private static final int MOST = 100;

    private final Register register;
    private final Reading reading;
    private final FrameworkKind kind;

    FrameworkCases(Register register, Reading reading, FrameworkKind kind) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
    }

    /** A framework case that a person is in, and how. */
    public record Part(UUID frameworkCaseId, String label, String state, FrameworkRole role) {
        @Override
        public String toString() {
            return "Part[" + frameworkCaseId + "]";
        }
    }

    /** The framework cases that a person is in, as far as this look may know. */
    public List<Part> of(UUID person, Lens lens) {
        Map<String, String> linked = Map.of(FrameworkKind.PERSON, person.toString());
        return reading.page(kind, linked, lens.clearance(), null, MOST).stream()
                .flatMap(item -> register.one(kind, item.id(), lens).stream())
                .flatMap(look -> parts(look, person))
                .toList();
    }

    private static Stream<Part> parts(
            Look<FrameworkHead, FrameworkAct, FrameworkState> look, UUID person) {
        return look.state().persons().stream()
                .filter(linked -> linked.personId().equals(person))
                .map(linked ->
                        new Part(
                                look.id(),
                                look.head().label(),
                                look.head().state(),
                                linked.role()));
    }
}
