/** Every scheme the finder looks for, one line each. */
import type { Scheme } from '../core/scheme.ts'
import _80Plus from './80-plus.ts'
import aeMoiat from './ae-moiat.ts'
import asc from './asc.ts'
import astmF833 from './astm-f833.ts'
import astmF963 from './astm-f963.ts'
import atex from './atex.ts'
import auEnergyRating from './au-energy-rating.ts'
import auRcm from './au-rcm.ts'
import auSaa from './au-saa.ts'
import auTga from './au-tga.ts'
import bCorp from './b-corp.ts'
import bap from './bap.ts'
import bdih from './bdih.ts'
import betterCotton from './better-cotton.ts'
import bioland from './bioland.ts'
import blueAngel from './blue-angel.ts'
import bluesign from './bluesign.ts'
import bluetooth from './bluetooth.ts'
import bonsucro from './bonsucro.ts'
import bpiCompostable from './bpi-compostable.ts'
import brAnatel from './br-anatel.ts'
import brInmetro from './br-inmetro.ts'
import brc from './brc.ts'
import bsci from './bsci.ts'
import bsiKitemark from './bsi-kitemark.ts'
import caDin from './ca-din.ts'
import caIsed from './ca-ised.ts'
import caNpn from './ca-npn.ts'
import carbonTrust from './carbon-trust.ts'
import certipurEu from './certipur-eu.ts'
import certipurUs from './certipur-us.ts'
import clSec from './cl-sec.ts'
import climateNeutralCertified from './climate-neutral-certified.ts'
import climatePartner from './climate-partner.ts'
import climatePledgeFriendly from './climate-pledge-friendly.ts'
import cnAgi from './cn-agi.ts'
import cnAppSecurity from './cn-app-security.ts'
import cnBayArea from './cn-bay-area.ts'
import cnBeidou from './cn-beidou.ts'
import cnCal from './cn-cal.ts'
import cnCarbonFootprint from './cn-carbon-footprint.ts'
import cnCcc from './cn-ccc.ts'
import cnCccSelf from './cn-ccc-self.ts'
import cnCccTrace from './cn-ccc-trace.ts'
import cnCel from './cn-cel.ts'
import cnCfcc from './cn-cfcc.ts'
import cnCma from './cn-cma.ts'
import cnCnas from './cn-cnas.ts'
import cnCncaR from './cn-cnca-r.ts'
import cnCosmFiling from './cn-cosm-filing.ts'
import cnCosmReg from './cn-cosm-reg.ts'
import cnCqc from './cn-cqc.ts'
import cnCrypto from './cn-crypto.ts'
import cnDataSecurity from './cn-data-security.ts'
import cnDisinfect from './cn-disinfect.ts'
import cnDrug from './cn-drug.ts'
import cnEnvLabel from './cn-env-label.ts'
import cnFintech from './cn-fintech.ts'
import cnGap from './cn-gap.ts'
import cnGi from './cn-gi.ts'
import cnGreenFood from './cn-green-food.ts'
import cnGreenFoodGf from './cn-green-food-gf.ts'
import cnGreenProduct from './cn-green-product.ts'
import cnHealthfood from './cn-healthfood.ts'
import cnLishui from './cn-lishui.ts'
import cnLowCarbon from './cn-low-carbon.ts'
import cnMdFiling from './cn-md-filing.ts'
import cnMdProdlic from './cn-md-prodlic.ts'
import cnMdReg from './cn-md-reg.ts'
import cnMs from './cn-ms.ts'
import cnNal from './cn-nal.ts'
import cnNetworkCritical from './cn-network-critical.ts'
import cnOrganic from './cn-organic.ts'
import cnOrganicConversion from './cn-organic-conversion.ts'
import cnPersonalInfo from './cn-personal-info.ts'
import cnQs from './cn-qs.ts'
import cnRail from './cn-rail.ts'
import cnRobot from './cn-robot.ts'
import cnSantong from './cn-santong.ts'
import cnSave from './cn-save.ts'
import cnSc from './cn-sc.ts'
import cnSelenium from './cn-selenium.ts'
import cnServiceAftersales from './cn-service-aftersales.ts'
import cnServiceEcommerce from './cn-service-ecommerce.ts'
import cnServiceEducation from './cn-service-education.ts'
import cnServiceElderly from './cn-service-elderly.ts'
import cnServiceFinance from './cn-service-finance.ts'
import cnServiceHealth from './cn-service-health.ts'
import cnServiceSports from './cn-service-sports.ts'
import cnSrrc from './cn-srrc.ts'
import cnTestReport from './cn-test-report.ts'
import cnUav from './cn-uav.ts'
import cnWel from './cn-wel.ts'
import cnWgh from './cn-wgh.ts'
import cnXk from './cn-xk.ts'
import cnZhenpin from './cn-zhenpin.ts'
import cosmos from './cosmos.ts'
import cottonMadeInAfrica from './cotton-made-in-africa.ts'
import cradleToCradle from './cradle-to-cradle.ts'
import csa from './csa.ts'
import deBioSiegel from './de-bio-siegel.ts'
import deDvgw from './de-dvgw.ts'
import deLfgb from './de-lfgb.ts'
import deWeee from './de-weee.ts'
import dekra from './dekra.ts'
import demeter from './demeter.ts'
import dolphinSafe from './dolphin-safe.ts'
import downpass from './downpass.ts'
import eac from './eac.ts'
import eaeuCoc from './eaeu-coc.ts'
import eaeuDoc from './eaeu-doc.ts'
import eceEMark from './ece-e-mark.ts'
import ecocert from './ecocert.ts'
import ecologo from './ecologo.ts'
import en71 from './en71.ts'
import enec from './enec.ts'
import energyStar from './energy-star.ts'
import epeat from './epeat.ts'
import etl from './etl.ts'
import euBiocide from './eu-biocide.ts'
import euCe from './eu-ce.ts'
import euEcolabel from './eu-ecolabel.ts'
import euEprel from './eu-eprel.ts'
import euMedicalMdr from './eu-medical-mdr.ts'
import euNb from './eu-nb.ts'
import euOrganicCb from './eu-organic-cb.ts'
import euPdo from './eu-pdo.ts'
import euPpe from './eu-ppe.ts'
import euReach from './eu-reach.ts'
import euRohs from './eu-rohs.ts'
import euWeeeMark from './eu-weee-mark.ts'
import fairForLife from './fair-for-life.ts'
import fairTradeUsa from './fair-trade-usa.ts'
import fairrubber from './fairrubber.ts'
import fairtrade from './fairtrade.ts'
import floorscore from './floorscore.ts'
import frAb from './fr-ab.ts'
import frLabelRouge from './fr-label-rouge.ts'
import frNfEnvironnement from './fr-nf-environnement.ts'
import fscLic from './fsc-lic.ts'
import fssc22000 from './fssc-22000.ts'
import gccGmark from './gcc-gmark.ts'
import gia from './gia.ts'
import globalgap from './globalgap.ts'
import glutenFreeGfco from './gluten-free-gfco.ts'
import golsLic from './gols-lic.ts'
import gotsLic from './gots-lic.ts'
import greenDot from './green-dot.ts'
import greenSeal from './green-seal.ts'
import greenguard from './greenguard.ts'
import grs from './grs.ts'
import gsTuev from './gs-tuev.ts'
import halal from './halal.ts'
import hdmi from './hdmi.ts'
import how2recycle from './how2recycle.ts'
import idBpom from './id-bpom.ts'
import idHalal from './id-halal.ts'
import idPirt from './id-pirt.ts'
import idPkrt from './id-pkrt.ts'
import idSdppi from './id-sdppi.ts'
import idSni from './id-sni.ts'
import iecex from './iecex.ts'
import ifs from './ifs.ts'
import igi from './igi.ts'
import ilSii from './il-sii.ts'
import imq from './imq.ts'
import inAgmark from './in-agmark.ts'
import inBee from './in-bee.ts'
import inBisCrs from './in-bis-crs.ts'
import inBisIsi from './in-bis-isi.ts'
import inFssai from './in-fssai.ts'
import inHuid from './in-huid.ts'
import inOrganic from './in-organic.ts'
import iscc from './iscc.ts'
import jpGiteki from './jp-giteki.ts'
import jpJas from './jp-jas.ts'
import jpPse from './jp-pse.ts'
import jpSg from './jp-sg.ts'
import jpSt from './jp-st.ts'
import jpTel from './jp-tel.ts'
import keKebs from './ke-kebs.ts'
import kemaKeur from './kema-keur.ts'
import kimberley from './kimberley.ts'
import kosher from './kosher.ts'
import krEcoLabel from './kr-eco-label.ts'
import krHaccp from './kr-haccp.ts'
import krKc from './kr-kc.ts'
import krKcRra from './kr-kc-rra.ts'
import krKcSafety from './kr-kc-safety.ts'
import krOrganic from './kr-organic.ts'
import leapingBunny from './leaping-bunny.ts'
import lionMark from './lion-mark.ts'
import madeInGreen from './made-in-green.ts'
import matter from './matter.ts'
import mfi from './mfi.ts'
import mobiusLoop from './mobius-loop.ts'
import msc from './msc.ts'
import mxIft from './mx-ift.ts'
import mxNom from './mx-nom.ts'
import myHalal from './my-halal.ts'
import mySirim from './my-sirim.ts'
import natrue from './natrue.ts'
import naturland from './naturland.ts'
import nf from './nf.ts'
import ngNafdac from './ng-nafdac.ts'
import ngSoncap from './ng-soncap.ts'
import ngtc from './ngtc.ts'
import nonGmoProject from './non-gmo-project.ts'
import nordicSafety from './nordic-safety.ts'
import nordicSwan from './nordic-swan.ts'
import ocs from './ocs.ts'
import oekoTex from './oeko-tex.ts'
import okCompost from './ok-compost.ts'
import pefc from './pefc.ts'
import peta from './peta.ts'
import phFda from './ph-fda.ts'
import phPs from './ph-ps.ts'
import pkPsqca from './pk-psqca.ts'
import qi from './qi.ts'
import rainforestAlliance from './rainforest-alliance.ts'
import rcs from './rcs.ts'
import rds from './rds.ts'
import rjc from './rjc.ts'
import rspo from './rspo.ts'
import rtrs from './rtrs.ts'
import rws from './rws.ts'
import saSaber from './sa-saber.ts'
import sa8000 from './sa8000.ts'
import sedex from './sedex.ts'
import seedling from './seedling.ts'
import sfi from './sfi.ts'
import sgSafetyMark from './sg-safety-mark.ts'
import soilAssociation from './soil-association.ts'
import spielGut from './spiel-gut.ts'
import stiftungWarentest from './stiftung-warentest.ts'
import supima from './supima.ts'
import tcoCertified from './tco-certified.ts'
import teScope from './te-scope.ts'
import thFdaCosm from './th-fda-cosm.ts'
import thFdaFood from './th-fda-food.ts'
import thNbtc from './th-nbtc.ts'
import thTisi from './th-tisi.ts'
import thread from './thread.ts'
import trustedShops from './trusted-shops.ts'
import tuvNord from './tuv-nord.ts'
import tuvRheinland from './tuv-rheinland.ts'
import twBsmi from './tw-bsmi.ts'
import twCas from './tw-cas.ts'
import twFoodOperator from './tw-food-operator.ts'
import twNcc from './tw-ncc.ts'
import twOrganic from './tw-organic.ts'
import ukca from './ukca.ts'
import ukcaAb from './ukca-ab.ts'
import ukni from './ukni.ts'
import ul from './ul.ts'
import usAhri from './us-ahri.ts'
import usCarb from './us-carb.ts'
import usCarbEo from './us-carb-eo.ts'
import usCpc from './us-cpc.ts'
import usDotHelmet from './us-dot-helmet.ts'
import usEpaReg from './us-epa-reg.ts'
import usEpaSaferChoice from './us-epa-safer-choice.ts'
import usEwgVerified from './us-ewg-verified.ts'
import usFcc from './us-fcc.ts'
import usFda510k from './us-fda-510k.ts'
import usFdaPma from './us-fda-pma.ts'
import usFdaReg from './us-fda-reg.ts'
import usJpma from './us-jpma.ts'
import usMadeSafe from './us-made-safe.ts'
import usNsf from './us-nsf.ts'
import usUdi from './us-udi.ts'
import usUsdaOrganic from './us-usda-organic.ts'
import usWatersense from './us-watersense.ts'
import usbIf from './usb-if.ts'
import utz from './utz.ts'
import vLabel from './v-label.ts'
import vde from './vde.ts'
import veganSociety from './vegan-society.ts'
import vnCr from './vn-cr.ts'
import wifi from './wifi.ts'
import woolmark from './woolmark.ts'
import wrap from './wrap.ts'
import zaIcasa from './za-icasa.ts'
import zaSabs from './za-sabs.ts'

export const schemes: readonly Scheme[] = [
  _80Plus,
  aeMoiat,
  asc,
  astmF833,
  astmF963,
  atex,
  auEnergyRating,
  auRcm,
  auSaa,
  auTga,
  bCorp,
  bap,
  bdih,
  betterCotton,
  bioland,
  blueAngel,
  bluesign,
  bluetooth,
  bonsucro,
  bpiCompostable,
  brAnatel,
  brInmetro,
  brc,
  bsci,
  bsiKitemark,
  caDin,
  caIsed,
  caNpn,
  carbonTrust,
  certipurEu,
  certipurUs,
  clSec,
  climateNeutralCertified,
  climatePartner,
  climatePledgeFriendly,
  cnAgi,
  cnAppSecurity,
  cnBayArea,
  cnBeidou,
  cnCal,
  cnCarbonFootprint,
  cnCcc,
  cnCccSelf,
  cnCccTrace,
  cnCel,
  cnCfcc,
  cnCma,
  cnCnas,
  cnCncaR,
  cnCosmFiling,
  cnCosmReg,
  cnCqc,
  cnCrypto,
  cnDataSecurity,
  cnDisinfect,
  cnDrug,
  cnEnvLabel,
  cnFintech,
  cnGap,
  cnGi,
  cnGreenFood,
  cnGreenFoodGf,
  cnGreenProduct,
  cnHealthfood,
  cnLishui,
  cnLowCarbon,
  cnMdFiling,
  cnMdProdlic,
  cnMdReg,
  cnMs,
  cnNal,
  cnNetworkCritical,
  cnOrganic,
  cnOrganicConversion,
  cnPersonalInfo,
  cnQs,
  cnRail,
  cnRobot,
  cnSantong,
  cnSave,
  cnSc,
  cnSelenium,
  cnServiceAftersales,
  cnServiceEcommerce,
  cnServiceEducation,
  cnServiceElderly,
  cnServiceFinance,
  cnServiceHealth,
  cnServiceSports,
  cnSrrc,
  cnTestReport,
  cnUav,
  cnWel,
  cnWgh,
  cnXk,
  cnZhenpin,
  cosmos,
  cottonMadeInAfrica,
  cradleToCradle,
  csa,
  deBioSiegel,
  deDvgw,
  deLfgb,
  deWeee,
  dekra,
  demeter,
  dolphinSafe,
  downpass,
  eac,
  eaeuCoc,
  eaeuDoc,
  eceEMark,
  ecocert,
  ecologo,
  en71,
  enec,
  energyStar,
  epeat,
  etl,
  euBiocide,
  euCe,
  euEcolabel,
  euEprel,
  euMedicalMdr,
  euNb,
  euOrganicCb,
  euPdo,
  euPpe,
  euReach,
  euRohs,
  euWeeeMark,
  fairForLife,
  fairTradeUsa,
  fairrubber,
  fairtrade,
  floorscore,
  frAb,
  frLabelRouge,
  frNfEnvironnement,
  fscLic,
  fssc22000,
  gccGmark,
  gia,
  globalgap,
  glutenFreeGfco,
  golsLic,
  gotsLic,
  greenDot,
  greenSeal,
  greenguard,
  grs,
  gsTuev,
  halal,
  hdmi,
  how2recycle,
  idBpom,
  idHalal,
  idPirt,
  idPkrt,
  idSdppi,
  idSni,
  iecex,
  ifs,
  igi,
  ilSii,
  imq,
  inAgmark,
  inBee,
  inBisCrs,
  inBisIsi,
  inFssai,
  inHuid,
  inOrganic,
  iscc,
  jpGiteki,
  jpJas,
  jpPse,
  jpSg,
  jpSt,
  jpTel,
  keKebs,
  kemaKeur,
  kimberley,
  kosher,
  krEcoLabel,
  krHaccp,
  krKc,
  krKcRra,
  krKcSafety,
  krOrganic,
  leapingBunny,
  lionMark,
  madeInGreen,
  matter,
  mfi,
  mobiusLoop,
  msc,
  mxIft,
  mxNom,
  myHalal,
  mySirim,
  natrue,
  naturland,
  nf,
  ngNafdac,
  ngSoncap,
  ngtc,
  nonGmoProject,
  nordicSafety,
  nordicSwan,
  ocs,
  oekoTex,
  okCompost,
  pefc,
  peta,
  phFda,
  phPs,
  pkPsqca,
  qi,
  rainforestAlliance,
  rcs,
  rds,
  rjc,
  rspo,
  rtrs,
  rws,
  saSaber,
  sa8000,
  sedex,
  seedling,
  sfi,
  sgSafetyMark,
  soilAssociation,
  spielGut,
  stiftungWarentest,
  supima,
  tcoCertified,
  teScope,
  thFdaCosm,
  thFdaFood,
  thNbtc,
  thTisi,
  thread,
  trustedShops,
  tuvNord,
  tuvRheinland,
  twBsmi,
  twCas,
  twFoodOperator,
  twNcc,
  twOrganic,
  ukca,
  ukcaAb,
  ukni,
  ul,
  usAhri,
  usCarb,
  usCarbEo,
  usCpc,
  usDotHelmet,
  usEpaReg,
  usEpaSaferChoice,
  usEwgVerified,
  usFcc,
  usFda510k,
  usFdaPma,
  usFdaReg,
  usJpma,
  usMadeSafe,
  usNsf,
  usUdi,
  usUsdaOrganic,
  usWatersense,
  usbIf,
  utz,
  vLabel,
  vde,
  veganSociety,
  vnCr,
  wifi,
  woolmark,
  wrap,
  zaIcasa,
  zaSabs,
]
