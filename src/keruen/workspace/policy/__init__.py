"""The folder of a policy evaluation: settings, series as files, what is taken in, the build, the trace of a figure."""
