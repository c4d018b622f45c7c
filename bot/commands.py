"""The commands of `parley`: each reads the settings, starts something, and says in one clear line what is wrong."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.serving import clear_faults, refuse, serving

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Parley: prepare for mediation, privately.",
)
mediators = typer.Typer(no_args_is_help=True, help="Mediators of this house.")
benches = typer.Typer(invoke_without_command=True, help="Measure; `bench serve` opens the real path for load drivers.")
flow_tools = typer.Typer(no_args_is_help=True, help="Versions of a flow.")
app.add_typer(mediators, name="mediator")
app.add_typer(flow_tools, name="flows")
app.add_typer(benches, name="bench")


@app.command()
def run() -> None:
    """Run the bot: long polling, or webhooks if PARLEY_LISTEN is set."""
    serving()


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Where the page is served, on this machine only.")] = 8321,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page.")] = True,
) -> None:
    """Open a page with three phones that talk to the real bot, without Telegram."""
    with clear_faults():
        from bot.sandbox_house import open_sandbox

        asyncio.run(open_sandbox(port=port, browser=browser))


@mediators.command("add")
def mediator_add(
    name: Annotated[str, typer.Argument(help="As the parties will read it, for example: M. Okafor")],
    language: Annotated[str, typer.Option(help="Two letters.")] = "",
    timezone: Annotated[str, typer.Option(help="Such as Europe/Madrid.")] = "",
) -> None:
    """Add a mediator and print her one-time link."""
    with clear_faults():
        from bot.run import add_mediator_link
        from bot.settings import read_settings

        typer.echo(asyncio.run(add_mediator_link(read_settings(), name, language, timezone)))


@app.command()
def check() -> None:
    """Check flows and catalogues; list every defect."""
    with clear_faults():
        from bot.checking import defects
        from bot.settings import read_settings

        found = defects(read_settings())
    for line in found:
        typer.echo(line)
    typer.echo(f"{len(found)} defect(s)" if found else "flows and catalogues are sound")
    raise typer.Exit(1 if found else 0)


@app.command()
def diagram(flow: Annotated[str, typer.Argument(help="A flow's name, such as intake.")]) -> None:
    """Draw a flow as Mermaid text."""
    with clear_faults():
        from bot.checking import drawn
        from bot.settings import read_settings

        typer.echo(drawn(flow, read_settings()))


@app.command("schema")
def flow_schema() -> None:
    """Print the JSON Schema of a flow file, for editors."""
    import json

    from flows.flow import schema

    typer.echo(json.dumps(schema(), indent=2, ensure_ascii=False))


@flow_tools.command("diff")
def flows_diff(
    old: Annotated[str, typer.Argument(help="A YAML file, a flow's name, or name@hash for one kept in the database.")],
    new: Annotated[str, typer.Argument(help="Likewise.")],
) -> None:
    """Say whether a change is wording-only, additive or breaking, and why."""
    with clear_faults():
        from bot.settings import read_settings
        from bot.upgrading import compared

        lines = compared(read_settings(), old, new)
    for line in lines:
        typer.echo(line)


@flow_tools.command("migrate")
def flows_migrate(
    flow: Annotated[str, typer.Argument(help="A flow's name, such as intake.")],
    map_file: Annotated[Path | None, typer.Option("--map", help="What becomes of steps that are gone.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
) -> None:
    """Take everybody who is in an older version of a flow into the installed one: all of them, or nobody."""
    with clear_faults():
        from bot.settings import read_settings
        from bot.upgrading import migrated

        lines, fine = migrated(read_settings(), flow, map_file, dry_run=dry_run)
    for line in lines:
        typer.echo(line)
    raise typer.Exit(0 if fine else 1)


@app.command()
def migrate() -> None:
    """Set up the database and its key store, or upgrade them."""
    with clear_faults():
        from bot.app import open_archive, quiet_logs
        from bot.settings import read_settings

        settings = read_settings()
        quiet_logs(settings.log_level)
        archive = open_archive(settings)
        changed = archive.migrate()
        archive.close()
    typer.echo("the database is set up" if changed else "the database is up to date")


@app.command()
def doctor() -> None:
    """Look over settings, folders, database, keys and Telegram; say what is wrong and what to do."""
    with clear_faults():
        from bot.doctor import examine
        from bot.settings import read_settings

        lines, healthy = asyncio.run(examine(read_settings()))
    for line in lines:
        typer.echo(line)
    raise typer.Exit(0 if healthy else 1)


@app.command()
def export(
    case: Annotated[str, typer.Argument(help="The case's reference, such as KITE-42.")],
    folder: Annotated[Path, typer.Option(help="Where the file is written.")] = Path(),
) -> None:
    """Write a case's briefing as a PDF, for its mediator."""
    with clear_faults():
        from bot.run import export_case
        from bot.settings import read_settings

        typer.echo(str(export_case(read_settings(), case, folder)))


@benches.callback()
def bench(context: typer.Context) -> None:
    """Measure everything the figures in docs/operate.md quote, side by side."""
    if context.invoked_subcommand is None:
        refuse("the benchmarks live beside the code: run `make bench` in the project's folder")


@benches.command("serve")
def bench_serve() -> None:
    """Open the real receive, commit and send path for load drivers: /start begins ten free-text questions."""
    serving(bench="bench")
