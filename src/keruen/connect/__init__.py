"""The only room that opens a socket: it brings answers of services as files and tables; what they mean is decided below."""
