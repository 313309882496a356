package org.habeas.advocacy.sanctions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Register;

/** Who is named in proposals, said again by their dockets. */
@Singleton
class TargetsProjection implements Projection {
    private final SanctionsDockets kind;
    private final Targets targets;
    private final Register register;

    TargetsProjection(SanctionsDockets kind, Targets targets, Register register) {
        this.kind = kind;
        this.targets = targets;
        this.register = register;
    }

    @Override
    public List<String> tables() {
        return List.of("sanctions_target");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind.name());
    }

    @Override
    public void fill(String proposals, UUID docket) {
        register.one(kind, docket, register.today(Visibility.RESTRICTED))
                .ifPresent(look -> targets.write(docket, look.state()));
    }
}
