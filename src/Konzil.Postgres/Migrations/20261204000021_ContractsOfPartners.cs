using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ContractsOfPartners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "tender_offers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "agreements",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_tender_offers_partner_id",
                table: "tender_offers",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_partner_id",
                table: "agreements",
                column: "partner_id");

            migrationBuilder.AddForeignKey(
                name: "FK_agreements_partners_partner_id",
                table: "agreements",
                column: "partner_id",
                principalTable: "partners",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_tender_offers_partners_partner_id",
                table: "tender_offers",
                column: "partner_id",
                principalTable: "partners",
                principalColumn: "id");

            // Names of partners are unique: what bears exactly one is tied to it, the rest is left to the office.
            migrationBuilder.Sql("UPDATE agreements SET partner_id = (SELECT p.id FROM partners p WHERE p.name = agreements.partner) WHERE EXISTS (SELECT 1 FROM partners p WHERE p.name = agreements.partner);");
            migrationBuilder.Sql("UPDATE tender_offers SET partner_id = (SELECT p.id FROM partners p WHERE p.name = tender_offers.supplier) WHERE EXISTS (SELECT 1 FROM partners p WHERE p.name = tender_offers.supplier) AND EXISTS (SELECT 1 FROM tenders t WHERE t.awarded_offer_id = tender_offers.id);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_agreements_partners_partner_id",
                table: "agreements");

            migrationBuilder.DropForeignKey(
                name: "FK_tender_offers_partners_partner_id",
                table: "tender_offers");

            migrationBuilder.DropIndex(
                name: "IX_tender_offers_partner_id",
                table: "tender_offers");

            migrationBuilder.DropIndex(
                name: "IX_agreements_partner_id",
                table: "agreements");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "tender_offers");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "agreements");
        }
    }
}
