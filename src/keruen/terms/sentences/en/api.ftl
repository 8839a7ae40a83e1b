### The API: errors, keys.

api-not-found = Nothing public is found at this address.
    .next = See /api/v1/programmes for what is there; /api/v1/docs names the addresses below it.
api-wrong-value = The value of { $name } cannot be used.
    .next = Look up the parameters of this path in /api/v1/docs.
api-key-wrong = This key is not known or was ended.
    .next = Ask the programme's coordinator for a new one, or ask without a key.
api-too-many = Too many requests: { $limit } a minute are allowed.
    .next = Wait { $seconds } seconds, or use a key, which allows more.
api-broken = The server made a mistake. It was written down.
    .next = Try again later.
api-method-not-allowed = This address is only read.
    .next = Use GET or HEAD.
api-keys = Keys of the API
api-keys-lead = Released figures can be read without a key. A key allows more requests a minute.
api-key-name = Who uses it
api-key-make = Make a key
api-key-made = The key of { $name }, shown only now: { $key }
api-key-end = End
api-key-ended = Ended
api-key-made-on = Made
api-key-used = Last used
api-reference-english = The reference below is in English.
api-unknown-value = { $name }: “{ $value }” is not known in this release.
    .next = The codes are listed at { $where }
