package org.habeas.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads the agreement of a client from the database. */
@ApplicationScoped
class PartnerClients {
    private final ClientRows clients;
    private final PartnerRows partners;

    PartnerClients(ClientRows clients, PartnerRows partners) {
        this.clients = clients;
        this.partners = partners;
    }

    @Transactional
    Optional<Agreement> agreementWith(UUID partner) {
        return partners.findByIdOptional(partner).map(PartnerRow::agreement);
    }

    @Transactional
    Optional<Agreement> agreementOf(String clientId) {
        return clients.findByIdOptional(clientId)
                .flatMap(client -> partners.findByIdOptional(client.partnerId()))
                .map(PartnerRow::agreement);
    }
}
