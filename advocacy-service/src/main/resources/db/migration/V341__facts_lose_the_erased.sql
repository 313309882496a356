-- An event about somebody may name others; who is erased is taken out of it.
grant update (payload) on known_fact to ${app};
