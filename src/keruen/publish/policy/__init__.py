"""The report, the workbook and the monitor's page of a policy evaluation, from its release and with the blocks of publish."""
