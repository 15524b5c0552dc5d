/**
 * Words of other languages that open the name of a body, which stands in English texts as it is: "Ministerio del Interior", "Polícia
 * Federal". In LINKED those that need one of LINKS or ADJECTIVES behind them, since they are English words or names as well.
 */
export const FOREIGN_OPENERS = {
  state: `
    Ministerio Ministère Ministero Ministério Ministerul Ministerstvo Bundesministerium Secretaría Secretaria Subsecretaría Secrétariat
    Comisión Comissão Commissione Comisia Consejo Conselho Conseil Consiglio Consiliul Dirección Direção Direzione Direcția Direction
    Autoridad Autoridade Autorité Autorità Autoritatea Corte Cour Tribunal Tribunale Juzgado Juzgados Fiscalía Procuraduría Procuradoria
    Contraloría Controladoria Defensoría Defensoria Superintendencia Superintendência Policía Polícia Polizia Poliția Guardia Guarda
    Gendarmería Ejército Exército Fuerza Fuerzas Força Forças Armada Cámara Câmara Chambre Asamblea Assembleia Assemblée Assemblea
    Congreso Congresso Senado Parlamento Alcaldía Prefeitura Préfecture Gobernación Municipalidad Ayuntamiento Diputación Junta Xunta
    Bundesamt Bundesanstalt Landesamt Oficina Servicio Serviço Servizio Service Bureau Office Caisse Agence Agenzia Agência Agencia
    Unidad Unidade Kementerian Jabatan Suruhanjaya Majelis Majlis Badan Lembaga Komisi Mahkamah Kejaksaan Kepolisian Haute Haut
    Registro Registraduría Tesorería Banco Banque Banca Instituto Institut Istituto Institutul Gobierno Governo
  `,
  other: `
    Asociación Associação Associazione Asociația Association Confederación Confederação Confédération Confederazione Federación
    Federação Fédération Federazione Sindicato Syndicat Sindacato Unión União Unione Uniunea Union Universidad Universidade Université
    Università Universität Universitatea Universitas Universiti Fundación Fundação Fondation Fondazione Fundația Centro Centre
    Movimiento Movimento Mouvement Frente Front Coalición Coordinadora Coordination Colegio Collège Grupo Groupe Corporación Compañía
    Companhia Compagnie Société Sociedad Sociedade Società Empresa Liga Ligue Alianza Aliança Alliance Comité Comitê Comitato Collectif
    Colectivo Coletivo Observatorio Observatório Observatoire Persatuan Yayasan Ikatan Red
  `,
} as const;

export const LINKED = `
  Direction Corte Cour Tribunal Armada Junta Service Bureau Office Agence Agencia Agência Haute Haut Banco Banque Banca Association
  Union Centre Front Coordination Alliance Liga Red Grupo Centro Institut Guardia Guarda Majlis Universitas Société Frente Comité
  Instituto Unidad Registro Groupe Compagnie Companhia Governo Assemblea Jabatan Badan Chambre Collectif Caisse
`;

/** What stands between the words of such names, in small letters. */
export const LINKS = `de del da do das dos di della dei delle degli dello du des d' für pour para por contra`;
/** What may follow one of those, or join two words. */
export const LINK_ARTICLES = `la las los el le les l' y e et und`;

/** Adjectives of such names, also in small letters. */
export const ADJECTIVES = `
  national nationale nationales nacional nacionais nazionale național générale général general superior supérieure supérieur central
  centrale publique judiciaire électorale fédérale militaire régionale constitutionnelle suprême suprema supremo indépendante
  federal federale militar pública público provincial estatal estadual electoral eleitoral superiore autonome autónoma negara
`;
