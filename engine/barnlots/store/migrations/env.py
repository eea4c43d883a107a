"""What Alembic runs: every step on the connection it is given, in the transaction that is open."""

from alembic import context

from barnlots.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=context.config.attributes["version_table"],
    # SQLite undoes changes of tables as well as PostgreSQL does, once its driver leaves them be.
    transactional_ddl=True,
)
context.run_migrations()
