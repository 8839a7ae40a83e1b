### keruen init: what cannot be begun.
init-folder-file = { $folder } is a file, not a folder.
    .next = Name a new folder: keruen init my-programme
init-country-other = { $folder } is a programme already, of the country { $is }; --country { $asked } does not fit, and nothing was done.
    .next = For its next round, leave --country out; for another country, name a new folder.
init-round-name = “{ $name }” cannot be the name of a round: the name is a folder and stands in the key of every figure.
    .next = Use letters, digits, hyphens and points, without spaces and slashes: 2026-2.
init-usual-country = No country was named, so the places are those of { $country }. For another one, begin in a new folder with --country: { $known }.
