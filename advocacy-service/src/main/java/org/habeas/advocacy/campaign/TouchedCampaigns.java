package org.habeas.advocacy.campaign;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** The campaigns whose demands turned in this transaction, in one order for all transactions. */
@TransactionScoped
class TouchedCampaigns implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeSet<UUID> ids = new TreeSet<>();

    void add(UUID id) {
        ids.add(id);
    }

    List<UUID> take() {
        List<UUID> taken = new ArrayList<>(ids);
        ids.clear();
        return taken;
    }
}
