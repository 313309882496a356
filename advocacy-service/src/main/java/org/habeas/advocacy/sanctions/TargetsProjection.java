package org.habeas.advocacy.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Register;

/** The names of targets are made again from the proposals. */
@ApplicationScoped
class TargetsProjection implements Projection {
    private final Targets targets;
    private final SanctionsDockets kind;
    private final Register register;

    TargetsProjection(Targets targets, SanctionsDockets kind, Register register) {
        this.targets = targets;
        this.kind = kind;
        this.register = register;
    }

    @Override
    public List<String> tables() {
        return List.of("sanctions_target");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SanctionsDockets.NAME);
    }

    @Override
    public void fill(String name, UUID docket) {
        register.one(kind, docket, register.today(Visibility.RESTRICTED))
                .ifPresent(look -> targets.keep(docket, look.state()));
    }
}
