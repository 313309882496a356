-- What is kept of a person beside the dockets goes when the person is erased.
grant delete on elsewhere, person_link, stored_file, danger to ${app};
