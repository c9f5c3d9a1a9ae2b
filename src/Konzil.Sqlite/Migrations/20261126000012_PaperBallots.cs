using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PaperBallots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "takes_paper",
                table: "citizen_votes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "printed_ballots",
                columns: table => new
                {
                    vote_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    batch = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printed_ballots", x => new { x.vote_id, x.receipt });
                    table.CheckConstraint("ck_printed_ballots_receipt_length", "length(\"receipt\") <= 14");
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "printed_ballots");

            migrationBuilder.DropColumn(
                name: "takes_paper",
                table: "citizen_votes");
        }
    }
}
